import type { ProgrammeContent } from '../../../model/programme/content.ts';
import { type Step, steps } from '../../../model/programme/steps.ts';
import type { Programme } from '../../../model/programme/schema.ts';
import { basisLabel } from '../frame/basis-label.ts';
import type { PlanStrings } from '../frame/plan-strings.ts';
import { stepLabel } from '../frame/step-label.ts';
import type { Figures } from '../shared/figures.ts';
import type { CompareStrings } from './compare-strings.ts';
import type { DifferenceSpeech } from './difference-labels.ts';
import { endWords, worthWords } from './worth-words.ts';
import { ownPartLabels } from './own-part-labels.ts';

interface Words {
  readonly content: ProgrammeContent;
  readonly figures: Figures;
  readonly strings: CompareStrings;
  readonly planStrings: PlanStrings;
}

/** The words in which the differences of two programmes are told, from the content and the frame's strings. */
export function planSpeech(before: Programme, after: Programme, words: Words): DifferenceSpeech {
  const { content, figures, strings, planStrings } = words;
  const labels = (entries: readonly { readonly id: string; readonly label: string }[]) => {
    const known = new Map(entries.map(({ id, label }) => [id, label]));
    return (id: string) => known.get(id) ?? id;
  };
  // Checklists, their items and outlines have no labels on these pages: their ids are words.
  const asItIs = (id: string) => id.replaceAll('-', ' ');
  const kpi = labels(content.kpis);
  const formats = {
    number: figures.number,
    money: figures.money,
    percent: figures.percent,
    date: figures.date,
    list: figures.list,
  };
  return {
    strings,
    formats,
    labels: {
      gap: labels(content.gaps),
      model: labels(content.models),
      preset: labels(content.presets),
      criterion: labels(content.criteria),
      method: labels(content.methods),
      blend: labels(content.blends),
      rate: (id) => rateWords(strings)[id] ?? id,
      line: (id) => lineWords(strings)[id] ?? id,
      kpi,
      costGroup: (id) => costGroupWords(strings)[id] ?? id,
      end: (id) => endWords(strings)[id] ?? id,
      worth: (id) => worthWords(id, strings),
      isolation: labels(content.isolations),
      checklist: asItIs,
      item: asItIs,
      outline: asItIs,
      ...ownPartLabels(before, after, kpi, formats, strings),
      step: (id) => (isStep(id) ? stepLabel(id, planStrings) : id),
      basis: (id) => basisLabel(id, planStrings),
      basisValue: labels([...content.models, ...content.methods]),
    },
  };
}

const rateWords = (strings: CompareStrings): Readonly<Record<string, string>> => ({
  executive: strings.rateExecutive,
  mentor: strings.rateMentor,
  facilitator: strings.rateFacilitator,
  coordinator: strings.rateCoordinator,
  content: strings.rateContent,
});

const lineWords = (strings: CompareStrings): Readonly<Record<string, string>> => ({
  design: strings.lineDesign,
  content: strings.lineContent,
  facilitation: strings.lineFacilitation,
  coordination: strings.lineCoordination,
  platform: strings.linePlatform,
  evaluation: strings.lineEvaluation,
  'executives-time': strings.lineExecutivesTime,
  'mentors-time': strings.lineMentorsTime,
});

const costGroupWords = (strings: CompareStrings): Readonly<Record<string, string>> => ({
  paid: strings.costPaid,
  'executives-time': strings.lineExecutivesTime,
  'mentors-time': strings.lineMentorsTime,
});

const isStep = (id: string): id is Step => steps.some((step) => step === id);
