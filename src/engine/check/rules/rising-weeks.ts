import { valueAt } from '../fields/schema-tree.ts';
import type { EntryRule } from './entry-rule.ts';

const bounds = ['minimum', 'recommendedFrom', 'recommendedTo'];

/** The weeks of a model rise from the least that works to the end of what is recommended. */
export const risingWeeks: EntryRule = ({ file, fields }) => {
  if (file.collection !== 'models') return [];
  const weeks = bounds.map((name) => valueAt(fields?.value, ['weeks', name]));
  const fall = weeks.findIndex((value, index) => {
    const before = weeks[index - 1];
    return typeof value === 'number' && typeof before === 'number' && value < before;
  });
  const [lower, upper] = [bounds[fall - 1], bounds[fall]];
  if (lower === undefined || upper === undefined) return [];
  return [
    {
      code: 'content-fields-disagree',
      path: ['weeks', upper],
      message: `${upper} is ${String(weeks[fall])} and so less than ${lower}, which is ${String(weeks[fall - 1])}`,
      cure: 'weeks that rise: minimum, recommendedFrom, recommendedTo',
    },
  ];
};
