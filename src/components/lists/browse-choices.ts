import type { FilterKind, ListKey } from '../../model/listing/types.ts';

/** A filter as a list offers it: values that entries have, each with its words. */
export interface FilterChoice {
  readonly key: string;
  readonly label: string;
  readonly kind: FilterKind;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A way to sort as a list offers it. */
export interface SortChoice extends ListKey {
  readonly label: string;
  /** Whether words are compared that stand for figures, such as those of several units. */
  readonly figures?: boolean;
}

/** A filter by what entries are: those of the values in question that occur, each with the number of entries that have it. */
export function kindChoice(
  [key, label]: readonly [string, string],
  word: Readonly<Record<string, string>>,
  values: readonly (string | readonly string[])[],
): FilterChoice {
  const options = Object.entries(word).flatMap(([value, name]) => {
    const count = values.filter((own) => [own].flat().includes(value)).length;
    return count === 0 ? [] : [{ value, label: `${name} (${count})` }];
  });
  return { key, label, kind: 'is', options };
}

/** A filter by a limit: the figures that occur, but for the one that would leave nothing out. */
export function limitChoice(
  [key, label]: readonly [string, string],
  kind: 'at-least' | 'at-most',
  word: (figure: number) => string,
  figures: readonly number[],
): FilterChoice {
  const rising = [...new Set(figures)].sort((a, b) => a - b);
  const useful = kind === 'at-most' ? rising.slice(0, -1) : rising.slice(1);
  return {
    key,
    label,
    kind,
    options: useful.map((figure) => ({ value: String(figure), label: word(figure) })),
  };
}
