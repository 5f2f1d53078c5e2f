import { fieldOf, openRecord, textOf, textsOf } from './open-record.ts';

/** The ticks of one checklist in the open programme. */
export interface OpenTicks {
  /** What the reader calls the programme. */
  readonly name: string;
  readonly ticks: ReadonlySet<string>;
}

/** A glance at the ticks of the programme that is open on this device; `undefined` where none is open that can be read. */
export function openTicks(list: string): OpenTicks | undefined {
  const open = openRecord();
  if (typeof open === 'string') return undefined;
  const ticks = textsOf(fieldOf(fieldOf(open.programme, 'ticks'), list));
  return { name: textOf(fieldOf(open.programme, 'name')), ticks: new Set(ticks) };
}
