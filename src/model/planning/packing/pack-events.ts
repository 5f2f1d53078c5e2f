import { layOut } from '../lay-out.ts';
import type { PlanEvent } from '../plan-events.ts';
import { packByLevel } from './pack-by-level.ts';
import { packByWeek } from './pack-by-week.ts';
import type { PackingItem } from './packing-item.ts';

/** Events in weeks; or the certainty that there is no way; or neither, where the search was given up. */
export type Packing =
  | { readonly kind: 'packed'; readonly events: readonly PlanEvent[] }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'undecided' };

/**
 * Lays events into weeks so that no week takes more than the cap and each method keeps its gap. Exact: the rule of `layOut` is
 * tried first, then a search that finds a way if there is one.
 * @param openWeeks week numbers from 1, rising.
 * @param capMinutes of one executive in one week.
 * @param nodeLimit steps of the search after which it is given up; only gaps of two weeks and more come near it.
 */
export function packEvents(
  items: readonly PackingItem[],
  openWeeks: readonly number[],
  capMinutes: number,
  nodeLimit = 200_000,
): Packing {
  const wanted = items.filter(({ count }) => count > 0);
  if (cannotFit(wanted, openWeeks.length, capMinutes)) return { kind: 'impossible' };
  const byRule = packedByRule(wanted, openWeeks, capMinutes);
  if (byRule !== undefined) return packed(wanted, byRule);
  if (wanted.every(({ count, gapWeeks }) => gapWeeks <= 1 || count <= 1)) {
    const weeks = packByLevel(wanted, openWeeks, capMinutes);
    return weeks === undefined ? { kind: 'impossible' } : packed(wanted, weeks);
  }
  const search = packByWeek(wanted, openWeeks, capMinutes, nodeLimit);
  return search.kind === 'packed' ? packed(wanted, search.weeks) : search;
}

function packed(items: readonly PackingItem[], weeks: readonly (readonly number[])[]): Packing {
  const events = items
    .flatMap(({ method }, index) => (weeks[index] ?? []).map((week) => ({ method, week })))
    .sort((a, b) => a.week - b.week);
  return { kind: 'packed', events };
}

/** What can be told without a search: an event over the cap, more events than weeks, more minutes than all weeks have. */
function cannotFit(items: readonly PackingItem[], weeks: number, capMinutes: number): boolean {
  const minutes = items.reduce((sum, item) => sum + item.count * item.executiveMinutes, 0);
  return (
    minutes > weeks * capMinutes + 0.001 ||
    items.some(
      ({ count, executiveMinutes }) => count > weeks || executiveMinutes > capMinutes + 0.001,
    )
  );
}

function packedByRule(
  items: readonly PackingItem[],
  openWeeks: readonly number[],
  capMinutes: number,
): readonly (readonly number[])[] | undefined {
  const weeks = openWeeks.at(-1) ?? 0;
  const open = new Set(openWeeks);
  const closedWeeks = Array.from({ length: weeks }, (_, index) => index + 1).filter(
    (week) => !open.has(week),
  );
  const tracks = items.map((item) => ({ ...item, placement: 'mid' as const }));
  const laid = layOut(tracks, { weeks, closedWeeks, capMinutes });
  return laid.left.every((left) => left === 0) ? laid.weeks : undefined;
}
