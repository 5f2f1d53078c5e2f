import type { BasisValue } from '../../../model/programme/step-state.ts';
import type { Plan } from './plan.ts';

/** A value that a step was settled on, in words: ids become labels. */
export function basisWords(value: BasisValue, { content, figures }: Plan): string {
  if (typeof value === 'number') return figures.number(value);
  const labels = new Map(
    [...content.models, ...content.methods].map(({ id, label }) => [id, label]),
  );
  return [value]
    .flat()
    .map((id) => labels.get(id) ?? id)
    .join(', ');
}
