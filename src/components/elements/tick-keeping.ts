import type { TickChange } from '../../model/programme/with-ticks.ts';
import { openTicks } from './programme/open-ticks.ts';
import { readTicks } from './ticks.ts';

/** What the device says of one checklist's ticks. */
export interface TicksNow {
  /** Name of the open programme, whose ticks these are; `undefined` where none is open. */
  readonly programme: string | undefined;
  readonly ticks: ReadonlySet<string>;
  /** Ticked without a programme, and not in the one that is open. */
  readonly apart: readonly string[];
}

/** The ticks of the open programme, else those that the device keeps without one. */
export function ticksNow(list: string): TicksNow {
  const open = openTicks(list);
  const own = readTicks(list);
  return open === undefined
    ? { programme: undefined, ticks: own, apart: [] }
    : {
        programme: open.name,
        ticks: open.ticks,
        apart: [...own].filter((item) => !open.ticks.has(item)),
      };
}

/** Ticks with some added and some taken out. */
export function changed(
  ticks: ReadonlySet<string>,
  { add = [], remove = [] }: TickChange,
): ReadonlySet<string> {
  return new Set([...ticks, ...add].filter((item) => !remove.includes(item)));
}
