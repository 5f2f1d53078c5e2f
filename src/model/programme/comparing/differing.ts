import type { Step } from '../steps.ts';
import type { Difference, DifferenceCode } from './difference.ts';
import { asList, asValue, type AsValue } from './as-value.ts';
import { entryPairs } from './entry-pairs.ts';

/** What differs, without its values. */
export interface What {
  readonly step: Step;
  readonly code: DifferenceCode;
  readonly subject?: readonly string[];
}

/** One field on both sides: one difference where the values are not the same, none where they are. */
export function differing<Value>(
  { step, code, subject = [] }: What,
  [before, after]: readonly [Value | undefined, Value | undefined],
  as: AsValue<Value>,
): readonly Difference[] {
  const value = (side: Value | undefined) => (side === undefined ? undefined : as(side));
  const [ours, theirs] = [value(before), value(after)];
  // Written out they are compared as a file would hold them: -0 is 0.
  return JSON.stringify(ours) === JSON.stringify(theirs)
    ? []
    : [{ step, code, subject, before: ours, after: theirs }];
}

/** The values by id on both sides, in the order of the ids. */
export function differingById<Value>(
  what: What,
  before: Readonly<Record<string, Value>>,
  after: Readonly<Record<string, Value>>,
  as: AsValue<Value>,
): readonly Difference[] {
  return byId(before, after).flatMap(([id, sides]) =>
    differing({ ...what, subject: [...(what.subject ?? []), id] }, sides, as),
  );
}

/** Two records side by side, in the order of the ids; a side without the id is undefined. */
export function byId<Value>(
  before: Readonly<Record<string, Value>>,
  after: Readonly<Record<string, Value>>,
): readonly (readonly [id: string, sides: readonly [Value | undefined, Value | undefined]])[] {
  // An id may be "constructor", which every object seems to have: so Maps.
  const [ours, theirs] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...ours.keys(), ...theirs.keys()])]
    .sort()
    .map((id) => [id, [ours.get(id), theirs.get(id)]]);
}

/** Two lists of ids: one difference for each id that one side lacks, one if the others stand in another order. */
export function differingIds(
  what: What,
  orderCode: DifferenceCode,
  before: readonly string[],
  after: readonly string[],
): readonly Difference[] {
  const { pairs, reordered } = entryPairs(before, after, (id) => id);
  const subject = what.subject ?? [];
  const sided = pairs.flatMap((pair) =>
    differing(
      { ...what, subject: [...subject, pair.key] },
      [pair.before !== undefined, pair.after !== undefined],
      asValue.boolean,
    ),
  );
  return reordered
    ? [...sided, ...differing({ ...what, code: orderCode }, [before, after], asList(asValue.id))]
    : sided;
}
