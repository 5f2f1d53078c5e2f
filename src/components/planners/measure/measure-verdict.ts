import { fill } from '../../../engine/fill.ts';
import type { Plan } from '../frame/plan.ts';
import type { MeasureStrings } from './measure-strings.ts';

/** The answer: how many measures of which kind; and what they lack. */
export function measureVerdict(
  { evaluation, figures }: Plan,
  strings: MeasureStrings,
): [title: string, detail: string] {
  const { measures } = evaluation.measure;
  if (measures.length === 0) return [strings.verdictNone, strings.verdictNoneDetail];
  const count = (wanted: (measure: (typeof measures)[number]) => boolean) =>
    figures.number(measures.filter(wanted).length);
  const title =
    measures.length === 1
      ? strings.verdictOne
      : fill(strings.verdict, {
          n: figures.number(measures.length),
          leading: count(({ traits }) => traits.timing === 'leading'),
          lagging: count(({ traits }) => traits.timing === 'lagging'),
        });
  const baselines = count(({ problems }) => problems.includes('no-baseline'));
  const targets = count(({ problems }) => problems.includes('no-target'));
  const complete = measures.every(({ measure }) => {
    return measure.baseline !== undefined && measure.target !== undefined;
  });
  return [
    title,
    complete ? strings.verdictReady : fill(strings.verdictMissing, { baselines, targets }),
  ];
}
