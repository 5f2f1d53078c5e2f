import { z } from 'zod';
import { referenceOf, shapeOf, unwrapSchema } from './schema-tree.ts';

/** What a field wants, in words: "a text of at most 160 characters", "one of leading, lagging". */
export function describeSchema(schema: z.core.$ZodType): string {
  const { inner } = unwrapSchema(schema);
  if (inner instanceof z.ZodEnum) return `one of ${inner.options.join(', ')}`;
  if (inner instanceof z.ZodBoolean) return 'true or false';
  if (inner instanceof z.ZodNumber) return describeNumber(inner);
  if (inner instanceof z.ZodString) return describeText(inner);
  if (inner instanceof z.ZodArray) return `a list, each item ${describeSchema(inner.element)}`;
  if (inner instanceof z.ZodRecord) return `keys with ${describeSchema(inner.valueType)} each`;
  if (inner instanceof z.ZodObject) return `the fields ${fieldNames(inner).join(', ')}`;
  return 'a value';
}

/** The fields of a block that cannot be left out; all of them if each can. */
function fieldNames(schema: z.ZodObject): string[] {
  const names = Object.keys(shapeOf(schema));
  const needed = names.filter((name) => {
    const field = shapeOf(schema)[name];
    return field !== undefined && !unwrapSchema(field).optional;
  });
  return needed.length > 0 ? needed : names;
}

function describeText(schema: z.ZodString): string {
  const reference = referenceOf(schema);
  if (reference === '*') return 'an entry, as "collection/id"';
  if (reference !== undefined) return `the id of an entry of ${reference}`;
  return schema.maxLength === null ? 'a text' : `a text of at most ${schema.maxLength} characters`;
}

function describeNumber(schema: z.ZodNumber): string {
  const kind = isWhole(schema) ? 'a whole number' : 'a number';
  const { low, high } = bounds(schema);
  if (low !== undefined && high !== undefined) return `${kind} from ${low} to ${high}`;
  if (low !== undefined) return `${kind}, ${low} or more`;
  return high === undefined ? kind : `${kind}, ${high} or less`;
}

const isWhole = (schema: z.ZodNumber) => schema.format === 'safeint';

/** The bounds that a schema sets itself; those of the number format say nothing to a person. */
function bounds(schema: z.ZodNumber): { low?: number; high?: number } {
  const said = (value: number | null) =>
    value !== null && Math.abs(value) < Number.MAX_SAFE_INTEGER;
  return {
    ...(said(schema.minValue) ? { low: Number(schema.minValue) } : {}),
    ...(said(schema.maxValue) ? { high: Number(schema.maxValue) } : {}),
  };
}

/** A value that the schema accepts, as it would be written in YAML; `ids` gives entries to refer to. */
export function exampleOf(
  schema: z.core.$ZodType,
  ids: (collection: string) => readonly string[],
): string {
  const { inner } = unwrapSchema(schema);
  if (inner instanceof z.ZodEnum) return String(inner.options[0]);
  if (inner instanceof z.ZodBoolean) return 'false';
  if (inner instanceof z.ZodNumber) return String(bounds(inner).low ?? 1);
  if (inner instanceof z.ZodArray) return `[${exampleOf(inner.element, ids)}]`;
  if (inner instanceof z.ZodRecord) return `{ …: ${exampleOf(inner.valueType, ids)} }`;
  if (inner instanceof z.ZodObject) {
    const fields = fieldNames(inner).map((name) => {
      const field = shapeOf(inner)[name];
      return `${name}: ${field === undefined ? '…' : exampleOf(field, ids)}`;
    });
    return `{ ${fields.join(', ')} }`;
  }
  const reference = referenceOf(inner);
  if (reference === '*') return 'methods/…';
  if (reference !== undefined) return ids(reference)[0] ?? '…';
  return `"${exampleInMessage(inner) ?? '…'}"`;
}

/** Messages about form show an example, such as "this one"; there is no better place to keep it. */
function exampleInMessage(schema: z.core.$ZodType): string | undefined {
  const result = z.safeParse(schema, '');
  const messages = result.success ? [] : result.error.issues.map(({ message }) => message);
  return /such as "([^"]+)"/.exec(messages.join(' '))?.[1];
}
