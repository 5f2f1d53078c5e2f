import type { SelectorContent } from '../../../engine/selector-content.ts';

/** Finds the words for the ids in a result. */
export interface Labels {
  readonly method: (id: string) => string;
  readonly criterion: (id: string) => string;
}

/** Labels from the content; an id without one is shown as it is. */
export function labelsOf(content: SelectorContent): Labels {
  const methods = new Map(content.methods.map(({ id, label }) => [id, label]));
  const criteria = new Map(content.criteria.map(({ id, label }) => [id, label]));
  return {
    method: (id) => methods.get(id) ?? id,
    criterion: (id) => criteria.get(id) ?? id,
  };
}
