import { fill } from '../../../engine/fill.ts';
import type { Difference } from '../../../model/programme/comparing/difference.ts';
import type { ResultCode, ResultRow } from '../../../model/programme/comparing/result-rows.ts';
import type { ProgrammeContent } from '../../../model/programme/content.ts';
import type { Figures } from '../shared/figures.ts';
import type { CompareStrings } from './compare-strings.ts';
import { resultWords } from './result-words.ts';

interface Words {
  readonly content: ProgrammeContent;
  readonly figures: Figures;
  readonly strings: CompareStrings;
}

/** The difference of two programmes in a sentence: model, methods, executives' hours and full cost. */
export function comparisonVerdict(
  rows: readonly ResultRow[],
  inputs: readonly Difference[],
  names: { readonly before: string; readonly after: string },
  words: Words,
): string {
  const { strings, figures } = words;
  const differing = (code: ResultCode) => rows.find((row) => row.code === code && row.differs);
  const model = differing('model');
  const chosen = differing('chosen');
  const hours = differing('executive-hours')?.difference ?? 0;
  const cost = differing('full')?.difference ?? 0;
  const parts = [
    ...(model === undefined
      ? []
      : [
          fill(strings.verdictModel, {
            model: resultWords(model.after, words),
            other: resultWords(model.before, words),
          }),
        ]),
    ...(chosen === undefined
      ? []
      : [fill(strings.verdictMethods, { methods: resultWords(chosen.after, words) })]),
    ...(hours === 0
      ? []
      : [
          fill(hours > 0 ? strings.verdictHoursMore : strings.verdictHoursLess, {
            n: figures.number(Math.abs(hours)),
          }),
        ]),
    ...(cost === 0
      ? []
      : [
          fill(cost > 0 ? strings.verdictCostMore : strings.verdictCostLess, {
            n: figures.money(Math.abs(cost)),
          }),
        ]),
  ];
  if (parts.length > 0) return fill(strings.verdict, { ...names, parts: parts.join('; ') });
  return inputs.length > 0 || rows.some(({ differs }) => differs)
    ? fill(strings.verdict, { ...names, parts: strings.verdictInputsOnly })
    : fill(strings.nothingDiffers, names);
}
