import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { canonicalProgramme } from '../../../../src/model/programme/reading/canonical.ts';
import {
  readProgrammeText,
  writeProgrammeText,
} from '../../../../src/model/programme/reading/programme-file.ts';
import { programmeSchema } from '../../../../src/model/programme/schema.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../../fixtures/programmes/${name}.json`, import.meta.url), 'utf8');

describe('files that were exported', () => {
  it.each(['v1-minimal', 'v1-full'])('%s opens whole and is exported byte for byte', (name) => {
    const text = fixture(name);
    const reading = readProgrammeText(text);
    expect(reading).toMatchObject({ kind: 'programme', dropped: [] });
    if (reading.kind === 'programme') expect(writeProgrammeText(reading.programme)).toBe(text);
  });

  it('the full one holds every field of the schema', () => {
    expect(missing(programmeSchema, [JSON.parse(fixture('v1-full'))])).toEqual([]);
  });

  it('a damaged one opens as far as it is sound, and every loss is named', () => {
    const reading = readProgrammeText(fixture('v1-damaged'));
    const expected: unknown = JSON.parse(fixture('v1-damaged.expected'));
    expect(reading.kind).toBe('programme');
    if (reading.kind !== 'programme') return;
    const { programme, dropped } = reading;
    expect({ programme: canonicalProgramme(programme), dropped }).toEqual(expected);
  });
});

/** Fields of a schema that none of the values has. */
function missing(schema: z.core.$ZodType, values: readonly unknown[]): string[] {
  if (
    schema instanceof z.core.$ZodOptional ||
    schema instanceof z.core.$ZodDefault ||
    schema instanceof z.core.$ZodPrefault
  )
    return missing(schema._zod.def.innerType, values);
  if (schema instanceof z.core.$ZodArray) return missing(schema._zod.def.element, values.flat());
  const objects = values.filter((value) => typeof value === 'object' && value !== null);
  if (schema instanceof z.core.$ZodRecord)
    return missing(schema._zod.def.valueType, objects.flatMap(Object.values));
  if (!(schema instanceof z.core.$ZodObject)) return [];
  return Object.entries(schema._zod.def.shape).flatMap(([key, field]) => {
    const held = objects.flatMap((value): unknown[] =>
      key in value ? [Reflect.get(value, key)] : [],
    );
    if (held.length === 0) return [key];
    return missing(field, held).map((inner) => `${key}.${inner}`);
  });
}
