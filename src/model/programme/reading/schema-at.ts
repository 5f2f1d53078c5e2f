import * as z from 'zod/mini';

type Schema = z.core.$ZodType;

/** The schema of the part of a value at a path, without what makes it optional; `undefined` where it knows no such part. */
export function schemaAt(
  schema: Schema,
  path: readonly PropertyKey[],
  value: unknown,
): Schema | undefined {
  let current = required(schema);
  for (const key of path) {
    const next = part(current, key);
    if (next === undefined) return undefined;
    current = required(next);
  }
  return optionFor(current, value);
}

/** What stands within an optional field or one with a default. */
function required(schema: Schema): Schema {
  let current = schema;
  while (
    current instanceof z.core.$ZodOptional ||
    current instanceof z.core.$ZodDefault ||
    current instanceof z.core.$ZodPrefault
  )
    current = current._zod.def.innerType;
  return current;
}

function part(schema: Schema, key: PropertyKey): Schema | undefined {
  if (schema instanceof z.core.$ZodObject) {
    const { shape } = schema._zod.def;
    return typeof key === 'string' && Object.hasOwn(shape, key) ? shape[key] : undefined;
  }
  if (schema instanceof z.core.$ZodRecord) return schema._zod.def.valueType;
  if (schema instanceof z.core.$ZodArray) return schema._zod.def.element;
  if (schema instanceof z.core.$ZodUnion) {
    const options = schema._zod.def.options.map((option) => part(option, key));
    return options.find((option) => option !== undefined);
  }
  return undefined;
}

/** Of several schemas, the one that a value's type speaks for. */
function optionFor(schema: Schema, value: unknown): Schema {
  if (!(schema instanceof z.core.$ZodUnion)) return schema;
  const kind =
    typeof value === 'string'
      ? z.core.$ZodString
      : typeof value === 'number'
        ? z.core.$ZodNumber
        : z.core.$ZodArray;
  return schema._zod.def.options.find((option) => option instanceof kind) ?? schema;
}
