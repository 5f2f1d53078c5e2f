import type { Evaluation } from '../evaluate.ts';
import type { ProgrammeContent } from '../content.ts';
import type { MeasureInPlan } from '../measuring.ts';
import type { Programme } from '../schema.ts';

/** The words of a registered plan. */
export interface RegistrationWords {
  readonly title: string;
  readonly programme: string;
  readonly unnamed: string;
  readonly on: string;
  readonly begins: string;
  readonly weeks: string;
  readonly model: string;
  readonly executives: string;
  readonly mentors: string;
  readonly selection: string;
  readonly measure: string;
  readonly unit: string;
  readonly bucket: string;
  readonly timing: string;
  readonly direction: string;
  readonly baseline: string;
  readonly target: string;
  readonly due: string;
  readonly rhythm: string;
  readonly owner: string;
  readonly source: string;
  readonly isolation: string;
  readonly notIsolated: string;
  readonly exposure: string;
  readonly unitValue: string;
  readonly watched: string;
  readonly nothing: string;
  /** What the values of the choices are called, by value. */
  readonly choices: Readonly<Record<string, string>>;
}

/**
 * The measurement plan as a text to keep: who, when, and each measure with everything that decides later what counts as a
 * success. The same plan, day and words always give the same text, so that its hash proves it: figures are written plainly
 * (`1234.5`), days as `2027-01-11`, lines end in LF, and the last line ends too.
 * @param on day of the registration.
 */
export function registrationText(
  programme: Programme,
  { decide, blend, measure }: Pick<Evaluation, 'decide' | 'blend' | 'measure'>,
  { isolations }: Pick<ProgrammeContent, 'isolations'>,
  words: RegistrationWords,
  on: string,
): string {
  const { inputs } = blend;
  const { selection } = programme.business;
  const choice = (value: string | undefined) =>
    value === undefined ? undefined : (words.choices[value] ?? value);
  const fact = (label: string, value: string | number | undefined) =>
    `${label}: ${oneLine(value) || words.nothing}`;
  const ofMeasure = ({ measure: each, label, traits }: MeasureInPlan) => {
    const { worth } = each;
    const isolation = isolations.find(({ id }) => id === worth?.isolation);
    return [
      '',
      fact(words.measure, label),
      fact(words.unit, traits.unit),
      fact(words.bucket, choice(traits.bucket)),
      fact(words.timing, choice(traits.timing)),
      fact(words.direction, choice(traits.direction)),
      fact(words.baseline, written(each.baseline, worth?.before)),
      fact(words.target, written(each.target, worth?.after)),
      fact(words.due, each.due),
      fact(words.rhythm, traits.rhythm),
      fact(words.owner, each.owner),
      fact(words.source, each.source),
      fact(words.isolation, isolation?.label ?? worth?.isolation ?? words.notIsolated),
      ...(worth === undefined
        ? []
        : [
            fact(words.exposure, written(undefined, worth.exposure)),
            fact(words.unitValue, written(undefined, worth.unitValue)),
            fact(words.watched, worth.watched),
          ]),
    ];
  };
  const lines = [
    words.title,
    fact(words.programme, programme.name === '' ? words.unnamed : programme.name),
    fact(words.on, on),
    fact(words.begins, inputs.start),
    fact(words.weeks, inputs.weeks.value),
    fact(words.model, decide.model?.label),
    fact(words.executives, inputs.executives.value),
    fact(words.mentors, inputs.mentors.value),
    fact(words.selection, choice(selection)),
    ...measure.measures.flatMap(ofMeasure),
  ];
  return `${lines.join('\n')}\n`;
}

/** A figure with what is entered of its range: `36`, `36 (30 – 40)`. */
function written(
  figure: number | undefined,
  spread: { low?: number; mode?: number; high?: number } | undefined,
): string | undefined {
  const likely = spread?.mode ?? figure;
  const ends = [spread?.low, spread?.high];
  if (ends.every((end) => end === undefined)) return likely?.toString();
  const [low, high] = ends.map((end) => end?.toString() ?? '?');
  return `${likely?.toString() ?? '?'} (${low ?? ''} – ${high ?? ''})`;
}

/** A text on one line: a line break in a name must not look like another fact. */
function oneLine(value: string | number | undefined): string {
  return String(value ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
}
