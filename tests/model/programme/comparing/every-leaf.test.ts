import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { differenceCodes } from '../../../../src/model/programme/comparing/difference.ts';
import { diffProgrammes } from '../../../../src/model/programme/comparing/diff-programmes.ts';
import { type Programme, programmeSchema } from '../../../../src/model/programme/schema.ts';
import { fullProgramme } from './full-programme.ts';

type Path = readonly (string | number)[];

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Where every value stands that has no values within. */
const leaves = (value: unknown, path: Path = []): Path[] =>
  isObject(value)
    ? Object.entries(value).flatMap(([key, part]) => leaves(part, [...path, key]))
    : [path];

/** A copy without what stands at the path; nothing else changes. */
function without(value: unknown, [key, ...rest]: Path): unknown {
  if (!isObject(value)) return value;
  const part: unknown = Reflect.get(value, String(key));
  const entries = Object.entries(value);
  if (Array.isArray(value)) {
    return value.flatMap((entry: unknown, index) =>
      String(index) !== String(key) ? [entry] : rest.length === 0 ? [] : [without(entry, rest)],
    );
  }
  return Object.fromEntries(
    entries.flatMap(([name, inner]) =>
      name !== key
        ? [[name, inner] as const]
        : rest.length === 0
          ? []
          : [[name, without(part, rest)] as const],
    ),
  );
}

/** A copy with another value at the path: other numbers, texts and answers, of the same kind. */
function changed(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return other(value);
  if (!isObject(value)) return value;
  const part = changed(Reflect.get(value, String(key)), rest);
  return Array.isArray(value)
    ? value.map((entry: unknown, index) => (String(index) === String(key) ? part : entry))
    : { ...value, [key]: part };
}

function other(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') {
    if (value === 0) return 1;
    return Number.isInteger(value) ? value + 1 : value / 2;
  }
  const words: Record<string, string> = {
    medium: 'low',
    start: 'end',
    weekly: 'fortnightly',
    DE: 'AT',
    '09:00': '10:00',
    mixed: 'assigned',
    pert: 'triangular',
    down: 'up',
    leading: 'lagging',
    behaviour: 'business',
  };
  const text = String(value);
  if (/^[0-9a-f]{64}$/.test(text)) return text.replace(/^./, 'f');
  return words[text] ?? (/^\d{4}-/.test(text) ? text.replace('2027', '2028') : `${text}x`);
}

function valid(documents: readonly unknown[]): Programme[] {
  return documents.flatMap((document) => {
    const result = programmeSchema.safeParse(document);
    return result.success ? [result.data] : [];
  });
}

/** The fields that a JSON Schema has, by name, at any depth. */
function fieldsOf(schema: unknown): string[] {
  if (!isObject(schema)) return [];
  const properties: unknown = Reflect.get(schema, 'properties');
  const own = isObject(properties) ? Object.keys(properties) : [];
  return [...own, ...Object.values(schema).flatMap(fieldsOf)];
}

const entered = leaves(fullProgramme).filter(([key]) => key !== 'format' && key !== 'version');

describe('nothing that a programme holds can change unseen', () => {
  it('the programme of these tests enters every field of the schema', () => {
    const fields = new Set(fieldsOf(z.toJSONSchema(programmeSchema, { io: 'input' })));
    const here = new Set(leaves(fullProgramme).flatMap((path) => path.map((key) => String(key))));
    // Notes and settled steps are records by step; two of the steps stand for all.
    const missing = [...fields].filter((field) => !here.has(field));
    expect(missing).toEqual([]);
    expect(fields.size).toBeGreaterThan(40);
  });

  it.each(entered.map((path) => [path.join('.'), path] as const))(
    'another %s is a difference',
    (_, path) => {
      const [programme] = valid([changed(fullProgramme, path)]);
      if (programme === undefined) throw new Error('the change does not make a programme');
      expect(diffProgrammes(fullProgramme, programme)).toHaveLength(expectedCount(path));
    },
  );

  it.each(entered.map((path) => [path.join('.'), path] as const))(
    'to leave out %s is a difference, where it can be left out',
    (_, path) => {
      for (const programme of valid([without(fullProgramme, path)])) {
        expect(diffProgrammes(fullProgramme, programme).length).toBeGreaterThan(0);
      }
    },
  );

  it('every kind of difference can come about', () => {
    const reversed = {
      ...fullProgramme,
      selection: { ...fullProgramme.selection, chosen: ['modules', 'circles'] },
      plan: { ...fullProgramme.plan, tracks: [...(fullProgramme.plan.tracks ?? [])].reverse() },
      measurement: [...fullProgramme.measurement].reverse(),
      ticks: { ready: ['room', 'charter'] },
      log: [...fullProgramme.log].reverse(),
    };
    const edits = valid([
      reversed,
      ...entered.flatMap((path) =>
        path.flatMap((_, depth) => [
          changed(fullProgramme, path),
          without(fullProgramme, path.slice(0, depth + 1)),
        ]),
      ),
    ]);
    const codes = edits.flatMap((programme) =>
      diffProgrammes(fullProgramme, programme).map(({ code }) => code),
    );
    expect(new Set(codes)).toEqual(new Set(differenceCodes));
  });
});

/** An id that names an entry of a list makes another entry of it: one less and one more. */
function expectedCount(path: Path): number {
  const [section, , last] = [path[0], path[1], path.at(-1)];
  const named = last === 'id' || last === 'method' || section === 'ticks' || path[1] === 'chosen';
  return named ? 2 : 1;
}
