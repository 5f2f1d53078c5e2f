import { type DroppedPart, droppedPart } from './dropped-part.ts';

/** Objects and lists of a parsed document. */
export type JsonObject = Record<string, unknown>;
export type JsonContainer = JsonObject | unknown[];

/** A programme is six levels deep; validators that call themselves must never meet a thousand. */
const deepest = 16;

/** A programme with every list full has fewer parts. */
const mostNodes = 200_000;

/** Keys that reach the prototype of an object. */
const forbiddenKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];

export type PlainJson =
  | { readonly kind: 'plain'; readonly json: unknown; readonly dropped: readonly DroppedPart[] }
  | { readonly kind: 'refused'; readonly reason: 'too-deep' | 'too-large' };

interface Copying {
  readonly source: object;
  readonly target: JsonContainer;
  readonly path: readonly (string | number)[];
}

/**
 * Copies parsed JSON into plain objects and lists, before anything looks into it: at most 16 levels and 200,000 parts, no
 * key that reaches a prototype, no −0. It does not call itself, so depth cannot exhaust the stack.
 */
export function plainJson(json: unknown): PlainJson {
  const dropped: DroppedPart[] = [];
  const pending: Copying[] = [];
  const root = begin(json, []);
  let nodes = 1;
  for (let copying = pending.pop(); copying !== undefined; copying = pending.pop()) {
    const { source, target, path } = copying;
    if (path.length >= deepest) return { kind: 'refused', reason: 'too-deep' };
    const keys = Array.isArray(source) ? source.keys() : Object.keys(source);
    for (const key of keys) {
      nodes += 1;
      if (nodes > mostNodes) return { kind: 'refused', reason: 'too-large' };
      const value: unknown = Reflect.get(source, key);
      if (Array.isArray(target)) target.push(begin(value, [...path, key]));
      else if (forbiddenKeys.includes(String(key)))
        dropped.push(droppedPart([...path, key], '…', 'forbidden-key'));
      else if (value !== undefined) target[key] = begin(value, [...path, key]);
    }
  }
  return { kind: 'plain', json: root, dropped };

  /** The copy of a value; the parts of an object or list follow later. */
  function begin(value: unknown, path: readonly (string | number)[]): unknown {
    if (typeof value === 'object' && value !== null) {
      const target: JsonContainer = Array.isArray(value) ? [] : {};
      pending.push({ source: value, target, path });
      return target;
    }
    // JSON writes −0 as 0, and nobody means it.
    if (typeof value === 'number') return value === 0 ? 0 : value;
    return typeof value === 'string' || typeof value === 'boolean' ? value : null;
  }
}

/** Whether a value is an object of a parsed document, not a list. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value of a parsed document has parts. */
export function isJsonContainer(value: unknown): value is JsonContainer {
  return typeof value === 'object' && value !== null;
}
