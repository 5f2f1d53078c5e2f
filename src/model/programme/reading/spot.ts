import { isJsonContainer, type JsonContainer, type JsonObject } from './plain-json.ts';

/** One place in a document: a container and the key in it. */
export interface Spot {
  readonly container: JsonContainer;
  readonly key: string | number;
  /** Keys from the top, with the entries of lists numbered as they were when the document came in. */
  readonly path: readonly (string | number)[];
}

/** Numbers that the entries of a list had before others were taken out. */
export type FirstNumbers = WeakMap<readonly unknown[], readonly number[]>;

/**
 * The deepest place on a path that is there. When the path leads to a key that is missing, that is the place of what lacks
 * it; `undefined` when it is the document itself.
 */
export function spotAt(
  document: JsonObject,
  keys: readonly PropertyKey[],
  numbers: FirstNumbers,
): Spot | undefined {
  let spot: Spot | undefined;
  let container: unknown = document;
  const path: (string | number)[] = [];
  for (const key of keys) {
    if (typeof key === 'symbol' || !isJsonContainer(container)) return spot;
    if (!Object.hasOwn(container, key)) return spot;
    path.push(firstKey(container, key, numbers));
    spot = { container, key, path: [...path] };
    container = valueAt(spot);
  }
  return spot;
}

/** What stands at a place. */
export function valueAt({ container, key }: Spot): unknown {
  return Array.isArray(container) ? container[Number(key)] : container[key];
}

/** Puts another value at a place. */
export function replaceAt({ container, key }: Spot, value: unknown): void {
  if (Array.isArray(container)) container[Number(key)] = value;
  else container[key] = value;
}

/** Takes entries out of a container and keeps the first numbers of those that stay. */
export function takeOut(
  container: JsonContainer,
  keys: ReadonlySet<string | number>,
  numbers: FirstNumbers,
): void {
  if (!Array.isArray(container)) {
    for (const key of keys) Reflect.deleteProperty(container, key);
    return;
  }
  const stays = [...container.keys()].filter((index) => !keys.has(index));
  const first = stays.map((index) => Number(firstKey(container, index, numbers)));
  const values = stays.map((index): unknown => container[index]);
  container.length = 0;
  for (const value of values) container.push(value);
  numbers.set(container, first);
}

function firstKey(
  container: JsonContainer,
  key: string | number,
  numbers: FirstNumbers,
): string | number {
  return Array.isArray(container) ? (numbers.get(container)?.[Number(key)] ?? key) : key;
}
