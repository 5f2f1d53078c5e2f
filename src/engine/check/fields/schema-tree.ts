import { z } from 'zod';
import type { FieldPath } from '../problem.ts';

/** A schema without the wrappers that say whether the field may be left out. */
export function unwrapSchema(schema: z.core.$ZodType): {
  inner: z.core.$ZodType;
  optional: boolean;
} {
  let inner = schema;
  let optional = false;
  for (;;) {
    if (
      inner instanceof z.ZodOptional ||
      inner instanceof z.ZodDefault ||
      inner instanceof z.ZodPrefault
    ) {
      optional = true;
    } else if (!(inner instanceof z.ZodNullable)) return { inner, optional };
    inner = inner.unwrap();
  }
}

/** The fields of a block, by name. */
export function shapeOf(schema: z.ZodObject): Readonly<Record<string, z.core.$ZodType>> {
  return schema.shape;
}

/** The schema of what lies one step further in: a field, an item of a list, a value of a record. */
export function schemaStep(
  schema: z.core.$ZodType,
  step: string | number,
): z.core.$ZodType | undefined {
  const { inner } = unwrapSchema(schema);
  if (inner instanceof z.ZodObject) return shapeOf(inner)[step];
  if (inner instanceof z.ZodArray) return inner.element;
  if (inner instanceof z.ZodRecord) return inner.valueType;
  return undefined;
}

/** The schema at a path. */
export function schemaAt(schema: z.core.$ZodType, path: FieldPath): z.core.$ZodType | undefined {
  return path.reduce<z.core.$ZodType | undefined>(
    (found, step) => (found === undefined ? undefined : schemaStep(found, step)),
    schema,
  );
}

/** A value beside its schema. */
export interface Visit {
  /** Without wrappers. */
  schema: z.core.$ZodType;
  value: unknown;
  path: FieldPath;
}

/** Everything that a file says and its schema knows, outside in. What the schema does not know is left out. */
export function* walkFields(
  schema: z.core.$ZodType,
  value: unknown,
  path: FieldPath = [],
): Generator<Visit> {
  if (value === undefined) return;
  const { inner } = unwrapSchema(schema);
  yield { schema: inner, value, path };
  for (const [step, part] of partsOf(value)) {
    const next = schemaStep(inner, step);
    if (next !== undefined) yield* walkFields(next, part, [...path, step]);
  }
}

function partsOf(value: unknown): [string | number, unknown][] {
  if (Array.isArray(value)) return value.map((part: unknown, index) => [index, part]);
  return isFields(value) ? Object.entries(value) : [];
}

/** Whether a value is a set of fields; a date is none. */
export function isFields(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
  );
}

/** The value at a path in something whose shape is not known. */
export function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((found, step) => {
    if (Array.isArray(found)) return found[Number(step)];
    return isFields(found) ? found[step] : undefined;
  }, value);
}

/** The collection that a text refers to, or `*` for one that it names itself. */
export function referenceOf(schema: z.core.$ZodType): string | undefined {
  const collection = z.globalRegistry.get(schema)?.['reference'];
  return typeof collection === 'string' ? collection : undefined;
}
