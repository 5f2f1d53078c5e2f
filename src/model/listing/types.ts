/** One row of a table or one item of a list, as far as sorting and filtering need to know it. */
export interface ListEntry {
  readonly id: string;
  /** What it has under each key; several where it belongs to several, none where it lacks it. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** All its words, for the filter by text. */
  readonly text: string;
}

/** A filter that a list offers. */
export interface ListFilter {
  readonly key: string;
  /** `is` asks for one of an entry's values; the others compare its figure. */
  readonly kind: FilterKind;
  /** The values that may be asked for. */
  readonly allowed: readonly string[];
}

export type FilterKind = 'is' | 'at-least' | 'at-most';

/** A key that a list can be sorted by. */
export interface ListKey {
  readonly key: string;
  /** `number` compares figures, `text` words as a dictionary would. */
  readonly kind: 'number' | 'text';
}

/** What a list offers. */
export interface ListShape {
  readonly filters: readonly ListFilter[];
  readonly keys: readonly ListKey[];
  /** Ids of all entries. */
  readonly ids: readonly string[];
}

/** What a reader asks of a list. */
export interface ListState {
  /** Key to sort by; none for the order in which the list is printed. */
  readonly sort: ListSort | undefined;
  /** Value asked for, by the key of its filter. */
  readonly wanted: Readonly<Record<string, string>>;
  /** Words that each have to occur. */
  readonly words: string;
  /** Ids of the entries chosen to be compared. */
  readonly chosen: readonly string[];
  /** Whether only the chosen are shown; without effect while nothing is chosen. */
  readonly onlyChosen: boolean;
}

export interface ListSort {
  readonly key: string;
  readonly descending: boolean;
}

/** A list as it is printed: everything, in its own order. */
export const listAsPrinted: ListState = {
  sort: undefined,
  wanted: {},
  words: '',
  chosen: [],
  onlyChosen: false,
};
