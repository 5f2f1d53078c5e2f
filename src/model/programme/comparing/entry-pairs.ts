/** One entry of two lists, by what it is known by: on both sides or on one. */
export interface EntryPair<Entry> {
  /** What it is known by, such as a method's id. */
  readonly key: string;
  readonly before: Entry | undefined;
  readonly after: Entry | undefined;
}

/** The entries of two lists beside each other, and whether those on both sides stand in another order. */
export interface EntryPairs<Entry> {
  readonly pairs: readonly EntryPair<Entry>[];
  readonly reordered: boolean;
}

interface Placed<Entry> {
  readonly key: string;
  readonly entry: Entry;
  readonly index: number;
}

/**
 * Finds the entries of two lists that are the same one by their key. A key that a list holds twice counts by its turn: the
 * second goes with the second. The pairs run by the earlier of their two places, so that they are the same when the sides
 * are swapped.
 */
export function entryPairs<Entry>(
  before: readonly Entry[],
  after: readonly Entry[],
  keyOf: (entry: Entry) => string,
): EntryPairs<Entry> {
  const [ours, theirs] = [placed(before, keyOf), placed(after, keyOf)];
  const pairs = [...new Set([...ours.keys(), ...theirs.keys()])]
    .map((turn) => ({ turn, ours: ours.get(turn), theirs: theirs.get(turn) }))
    .sort((a, b) => place(a) - place(b) || (a.turn < b.turn ? -1 : 1))
    .map((pair) => ({
      key: pair.ours?.key ?? pair.theirs?.key ?? '',
      before: pair.ours?.entry,
      after: pair.theirs?.entry,
    }));
  const shared = (one: typeof ours, other: typeof ours) =>
    [...one.keys()].filter((turn) => other.has(turn)).join(' ');
  return { pairs, reordered: shared(ours, theirs) !== shared(theirs, ours) };
}

function placed<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string) {
  const turns = new Map<string, number>();
  const byTurn = new Map<string, Placed<Entry>>();
  for (const [index, entry] of entries.entries()) {
    const key = keyOf(entry);
    const turn = (turns.get(key) ?? 0) + 1;
    turns.set(key, turn);
    byTurn.set(`${key}#${turn}`, { key, entry, index });
  }
  return byTurn;
}

function place<Entry>(pair: {
  readonly ours: Placed<Entry> | undefined;
  readonly theirs: Placed<Entry> | undefined;
}): number {
  return Math.min(pair.ours?.index ?? Infinity, pair.theirs?.index ?? Infinity);
}
