import type * as z from 'zod/mini';
import { type Programme, programmeSchema } from '../schema.ts';
import { dropReason } from './drop-reason.ts';
import { type DroppedPart, droppedPart } from './dropped-part.ts';
import { mendedText } from './mended-text.ts';
import { isJsonContainer, type JsonContainer, type JsonObject } from './plain-json.ts';
import { schemaAt } from './schema-at.ts';
import { type FirstNumbers, replaceAt, type Spot, spotAt, takeOut, valueAt } from './spot.ts';
import { shortened } from './shortened.ts';

/** An entry goes when a field that it needs has gone, and so may what holds it; the document is not deeper than this. */
const mostRounds = 8;

export type MendedProgramme =
  | {
      readonly kind: 'mended';
      readonly programme: Programme;
      readonly dropped: readonly DroppedPart[];
    }
  | { readonly kind: 'unmendable' };

/** What is to be done to a document after a round. */
interface Mending {
  readonly numbers: FirstNumbers;
  readonly gone: Map<JsonContainer, Set<string | number>>;
  readonly replaced: [Spot, unknown][];
  /** How containers read before anything was taken from them. */
  readonly before: WeakMap<JsonContainer, string>;
  readonly dropped: DroppedPart[];
}

/**
 * Reads a document of this version. Where the schema objects, exactly the smallest part that can be done without is taken
 * out (a field, an entry of a record or list) or a text is mended, each with a report. Changes the document.
 */
export function mendedProgramme(document: JsonObject): MendedProgramme {
  const dropped: DroppedPart[] = [];
  const numbers: FirstNumbers = new WeakMap();
  const before = new WeakMap<JsonContainer, string>();
  for (let round = 0; round < mostRounds; round += 1) {
    const parsed = programmeSchema.safeParse(document);
    if (parsed.success) return { kind: 'mended', programme: parsed.data, dropped };
    const mending: Mending = { numbers, gone: new Map(), replaced: [], before, dropped };
    for (const issue of parsed.error.issues) mendIssue(document, issue, mending);
    for (const [spot, value] of mending.replaced) replaceAt(spot, value);
    for (const [container, keys] of mending.gone) takeOut(container, keys, numbers);
    if (mending.gone.size === 0 && mending.replaced.length === 0) break;
  }
  return { kind: 'unmendable' };
}

function mendIssue(document: JsonObject, issue: z.core.$ZodIssue, mending: Mending): void {
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      const spot = spotAt(document, [...issue.path, key], mending.numbers);
      if (spot !== undefined) drop(spot, { reason: 'unknown-key' }, mending);
    }
    return;
  }
  const spot = spotAt(document, issue.path, mending.numbers);
  if (spot === undefined) return;
  const value = valueAt(spot);
  if (spot.path.length < issue.path.length) drop(spot, { reason: 'incomplete' }, mending);
  else if (issue.code === 'invalid_key') drop(spot, { reason: 'unknown-key' }, mending);
  else if (issue.code === 'too_big' && Array.isArray(value))
    dropFrom(document, issue.path, Number(issue.maximum), mending);
  else mendValue(spot, schemaAt(programmeSchema, issue.path, value), mending);
}

/** Mends a text, drops anything else. */
function mendValue(spot: Spot, schema: z.core.$ZodType | undefined, mending: Mending): void {
  const value = valueAt(spot);
  const mended =
    schema === undefined || typeof value !== 'string' ? undefined : mendedText(schema, value);
  if (mended === undefined) {
    drop(spot, dropReason(schema, value), mending);
    return;
  }
  const { replaced, dropped } = mending;
  if (replaced.some(([other]) => isSame(other, spot))) return;
  replaced.push([spot, mended.text]);
  dropped.push(
    mended.kind === 'cut'
      ? droppedPart(spot.path, value, 'too-long', `${mended.longest}`)
      : droppedPart(spot.path, value, 'cleaned'),
  );
}

/** Drops the entries of a list that are too many, in one report. */
function dropFrom(
  document: JsonObject,
  path: readonly PropertyKey[],
  most: number,
  mending: Mending,
): void {
  const first = spotAt(document, [...path, most], mending.numbers);
  if (first === undefined || !Array.isArray(first.container)) return;
  const tooMany = first.container.slice(most);
  mending.gone.set(first.container, new Set(tooMany.map((_, index) => most + index)));
  mending.dropped.push(droppedPart(first.path, tooMany, 'too-many', `${most}`));
}

function drop(
  { container, key, path }: Spot,
  { reason, allowed }: ReturnType<typeof dropReason>,
  { gone, before, dropped }: Mending,
): void {
  const keys = gone.get(container) ?? new Set();
  if (keys.has(key)) return;
  gone.set(container, keys.add(key));
  if (!before.has(container)) before.set(container, shortened(container));
  const value = valueAt({ container, key, path });
  const shown = isJsonContainer(value) ? (before.get(value) ?? value) : value;
  dropped.push(droppedPart(path, shown, reason, allowed));
}

function isSame(one: Spot, other: Spot): boolean {
  return one.container === other.container && one.key === other.key;
}
