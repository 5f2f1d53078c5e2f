import type { SelectionInput } from './selection-input.ts';

/** An input that cannot be calculated with. */
export interface InputProblem {
  readonly code: 'no-weight' | 'no-method' | 'bad-weight' | 'bad-rating' | 'bad-limit';
  /** What it concerns, such as `weights.cost`. */
  readonly field: string;
  /** The value as it was given. */
  readonly value: number;
  /** What would do instead, in plain words. */
  readonly allowed: string;
}

/** Every problem of an input; none if it can be calculated with. */
export function checkSelection(input: SelectionInput): InputProblem[] {
  const problems: InputProblem[] = [];
  let sum = 0;
  for (const { id } of input.criteria) {
    const weight = input.weights[id] ?? 0;
    if (!(weight >= 0 && Number.isFinite(weight))) {
      problems.push({
        code: 'bad-weight',
        field: `weights.${id}`,
        value: weight,
        allowed: '0 or more',
      });
    } else sum += weight;
    for (const method of input.methods) {
      const rating = method.ratings[id];
      if (rating === undefined || !Number.isInteger(rating) || rating < 1 || rating > 5) {
        const field = `ratings.${method.id}.${id}`;
        problems.push({
          code: 'bad-rating',
          field,
          value: rating ?? Number.NaN,
          allowed: '1, 2, 3, 4 or 5',
        });
      }
    }
  }
  const limits: readonly (readonly [string, number])[] = Object.entries(input.context);
  for (const [field, value] of limits) {
    if (!(value >= 0 && Number.isFinite(value))) {
      problems.push({ code: 'bad-limit', field, value, allowed: '0 or more' });
    }
  }
  if (input.methods.length === 0) {
    problems.push({
      code: 'no-method',
      field: 'methods',
      value: 0,
      allowed: 'at least one method',
    });
  }
  if (problems.length === 0 && !(sum > 0 && Number.isFinite(sum))) {
    problems.push({
      code: 'no-weight',
      field: 'weights',
      value: sum,
      allowed: 'at least one weight above 0',
    });
  }
  return problems;
}
