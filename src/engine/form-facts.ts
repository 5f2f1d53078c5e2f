import edition from '#edition-config';
import type { FactWords } from '../model/forms/plan-facts.ts';
import type { Template } from '../schema/template.ts';
import { ordered } from './entries.ts';
import { ui } from './ui.ts';

/** The field of another template from which a field is filled. */
export interface Giver {
  readonly form: string;
  readonly field: string;
  readonly title: string;
}

/** What a template's fields are filled from. */
export interface FormFacts {
  /** What the facts of a programme are called, as JSON; left out where none is needed. */
  readonly facts?: string;
  /** Fields of other templates by what they give, as JSON; left out where none is needed. */
  readonly givers?: string;
  /** The first of those templates. */
  readonly giver?: string;
}

/** What a template's fields are filled from, as its page brings it along. */
export async function formFacts(template: Template): Promise<FormFacts> {
  const wanted = new Set(template.sections.flatMap(({ fields }) => fields.map(({ from }) => from)));
  const givers = await giversOf(wanted);
  const [giver] = Object.values(givers);
  const fromPlan = [...wanted].some((fact) => fact !== undefined && givers[fact] === undefined);
  return {
    ...(fromPlan ? { facts: JSON.stringify(await factWords(wanted)) } : {}),
    ...(giver === undefined ? {} : { givers: JSON.stringify(givers), giver: giver.form }),
  };
}

async function giversOf(wanted: ReadonlySet<string | undefined>): Promise<Record<string, Giver>> {
  const givers: Record<string, Giver> = {};
  for (const { id, data } of await ordered('templates')) {
    for (const { id: field, gives } of data.sections.flatMap(({ fields }) => fields)) {
      if (gives === undefined || !wanted.has(gives) || givers[gives] !== undefined) continue;
      givers[gives] = { form: id, field, title: data.title };
    }
  }
  return givers;
}

/** The words that the wanted facts need, and no others: they are part of the page. */
async function factWords(wanted: ReadonlySet<string | undefined>): Promise<FactWords> {
  const [words, none] = [await ui('forms'), {}];
  const needs = (...facts: string[]) => facts.some((fact) => wanted.has(fact));
  return {
    models: needs('model') ? titles(await ordered('models')) : none,
    methods: needs('methods') ? titles(await ordered('methods')) : none,
    kpis: needs('measures', 'baselines', 'targets') ? await kpis() : none,
    figure: words.factFigure,
    sessions: words.factSessions,
    locale: edition.locale,
  };
}

const titles = (entries: readonly { id: string; data: { title: string } }[]) =>
  Object.fromEntries(entries.map(({ id, data }) => [id, data.title]));

async function kpis(): Promise<FactWords['kpis']> {
  const entries = await ordered('kpis');
  return Object.fromEntries(
    entries.map(({ id, data }) => [id, { label: data.title, unit: data.unit }]),
  );
}
