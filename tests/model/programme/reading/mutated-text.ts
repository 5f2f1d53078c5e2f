import type { RandomDraws } from './random-draws.ts';

/** Values that a hostile or damaged document may hold where another was. */
const hostileValues = [
  '1e999',
  '-1e999',
  '5e-324',
  '-0',
  '99999999999999999999',
  'null',
  'true',
  '""',
  '"NaN"',
  'NaN',
  '[]',
  '{}',
  '[[]]',
  '{"a":{"b":{"c":1}}}',
  '"\\ud800"',
  '"\\udc00\\ud800x"',
  '"a\\u0000\\u202eb\\n"',
  '"<script>alert(1)</script>"',
  '"javascript:alert(1)"',
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  `"${'long '.repeat(1_000)}"`,
  `[${'0,'.repeat(100)}0]`,
  `${'['.repeat(40)}${']'.repeat(40)}`,
  `${'{"a":'.repeat(30)}1${'}'.repeat(30)}`,
] as const;

const hostileKeys = ['__proto__', 'constructor', 'prototype', 'toString', 'moons', ''] as const;

type Mutation = (text: string, draws: RandomDraws, other: string) => string;

/** Each takes a text, and another one to splice with. */
const mutations: readonly [Mutation, ...Mutation[]] = [
  flipBit,
  flipBit,
  (text, draws) => text.slice(0, draws.below(text.length + 1)),
  (text, draws) => text.slice(draws.below(text.length + 1)),
  (text, draws, other) =>
    text.slice(0, draws.below(text.length + 1)) + other.slice(draws.below(other.length + 1)),
  function doubled(text, draws) {
    const from = draws.below(text.length + 1);
    const to = from + draws.below(60);
    return text.slice(0, to) + text.slice(from);
  },
  function inserted(text, draws) {
    const at = draws.below(text.length + 1);
    const unit = draws.one([
      '\uD800',
      '\u0000',
      '\u202E',
      '"',
      ',',
      '\\',
      '😀',
      '}',
      '&',
      '=',
      '%',
    ]);
    return text.slice(0, at) + unit + text.slice(at);
  },
  withOtherValue,
];

/** Those that mostly leave JSON what it is. */
const gentle: readonly [Mutation, ...Mutation[]] = [withOtherValue, withOtherValue, withOtherKey];

/** A text after one to three mutations, in half of the cases such as leave JSON readable. */
export function mutatedText(text: string, draws: RandomDraws, other: string): string {
  const chosen = draws.one([mutations, gentle]);
  let mutated = text;
  for (let left = 1 + draws.below(3); left > 0; left -= 1)
    mutated = draws.one(chosen)(mutated, draws, other);
  return mutated;
}

function flipBit(text: string, draws: RandomDraws): string {
  const at = draws.below(text.length);
  const flipped = String.fromCharCode((text.charCodeAt(at) || 0) ^ (1 << draws.below(8)));
  return text.slice(0, at) + flipped + text.slice(at + 1);
}

/** Puts a hostile value where a value of JSON stands, without parsing: after a colon, a comma or a bracket. */
function withOtherValue(text: string, draws: RandomDraws): string {
  const from = draws.below(text.length + 1);
  const match = /[:,[]\s*("[^"]*"|[-\d.e]+|true|false|\[[^[\]]*\]|\{[^{}]*\})/.exec(
    text.slice(from),
  );
  const value = match?.[1];
  if (match === null || value === undefined) return text;
  const end = from + match.index + match[0].length;
  return text.slice(0, end - value.length) + draws.one(hostileValues) + text.slice(end);
}

function withOtherKey(text: string, draws: RandomDraws): string {
  const from = draws.below(text.length + 1);
  const match = /"([^"]*)"\s*:/.exec(text.slice(from));
  const key = match?.[1];
  if (match === null || key === undefined) return text;
  const start = from + match.index + 1;
  return text.slice(0, start) + draws.one(hostileKeys) + text.slice(start + key.length);
}
