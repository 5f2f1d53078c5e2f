import type { Step } from '../steps.ts';
import { asList, asValue, type AsValue } from './as-value.ts';
import type { Difference, DifferenceCode } from './difference.ts';
import { differing } from './differing.ts';
import { entryPairs } from './entry-pairs.ts';

/** How one field of an entry is compared. */
export type FieldComparison<Entry> = (
  subject: readonly string[],
  before: Entry,
  after: Entry,
) => readonly Difference[];

/** Compares a field by its value. */
export function field<Entry, Value>(
  step: Step,
  code: DifferenceCode,
  of: (entry: Entry) => Value | undefined,
  as: AsValue<Value>,
): FieldComparison<Entry> {
  return (subject, before, after) =>
    differing({ step, code, subject }, [of(before), of(after)], as);
}

/** What is compared of a list of entries that carry an id. */
export interface EntriesComparison<Entry> {
  readonly step: Step;
  /** Names an entry that one side lacks, whose value is written by `as`. */
  readonly code: DifferenceCode;
  readonly as: AsValue<Entry>;
  /** Names another order. */
  readonly orderCode: DifferenceCode;
  readonly fields: readonly FieldComparison<Entry>[];
}

/** Two lists of entries with ids: what one side lacks as a whole, the others field by field, then their order. */
export function entryDifferences<Entry extends { readonly id: string }>(
  { step, code, as, orderCode, fields }: EntriesComparison<Entry>,
  before: readonly Entry[],
  after: readonly Entry[],
): readonly Difference[] {
  const { pairs, reordered } = entryPairs(before, after, ({ id }) => id);
  const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id);
  const entries = pairs.flatMap(({ key, before: ours, after: theirs }) =>
    ours === undefined || theirs === undefined
      ? differing({ step, code, subject: [key] }, [ours, theirs], as)
      : fields.flatMap((compare) => compare([key], ours, theirs)),
  );
  return reordered
    ? [
        ...entries,
        ...differing({ step, code: orderCode }, [ids(before), ids(after)], asList(asValue.id)),
      ]
    : entries;
}
