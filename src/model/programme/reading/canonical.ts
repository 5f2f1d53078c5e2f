import type { Programme } from '../schema.ts';

/** A value as JSON has it. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Lists whose absence means the same as having no entries; others, such as the chosen methods, are entered as empty. */
interface Lists {
  readonly measurement: Programme['measurement'];
  readonly log: Programme['log'];
  readonly ticks: Programme['ticks'];
}

/**
 * The one form in which a programme is written: keys sorted; no name, section, record or list in which nothing is entered.
 * Two programmes that say the same have the same form, and reading it gives the programme back.
 */
export function canonicalProgramme(programme: Programme): Readonly<Record<string, Json>> {
  const { name, measurement, log, ticks, ...rest } = programme;
  return sortedObject({ ...rest, ...(name === '' ? {} : { name }), ...lists(programme) });
}

/** Whether nothing is entered, not even a name; the mark of the site's content does not count. */
export function isEmptyProgramme(programme: Programme): boolean {
  const { format, version, content, ...entered } = canonicalProgramme(programme);
  return Object.keys(entered).length === 0;
}

function lists({ measurement, log, ticks }: Lists): Partial<Lists> {
  return {
    ...(measurement.length === 0 ? {} : { measurement }),
    ...(log.length === 0 ? {} : { log }),
    ticks: Object.fromEntries(Object.entries(ticks).filter(([, items]) => items.length > 0)),
  };
}

/** An object with its keys sorted, without those that hold nothing. */
function sortedObject(value: object): Readonly<Record<string, Json>> {
  const entries = Object.entries(value)
    .map(([key, part]): [string, Json | undefined] => [key, sorted(part)])
    .filter((entry): entry is [string, Json] => entry[1] !== undefined);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** `undefined` for what holds nothing. */
function sorted(value: unknown): Json | undefined {
  if (Array.isArray(value)) return value.map((part) => sorted(part) ?? null);
  if (typeof value === 'object' && value !== null) {
    const object = sortedObject(value);
    return Object.keys(object).length === 0 ? undefined : object;
  }
  // JSON has neither −0 nor NaN.
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null;
  return typeof value === 'string' || typeof value === 'boolean' ? value : undefined;
}
