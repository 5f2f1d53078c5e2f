import * as z from 'zod/mini';

type Schema = z.core.$ZodType;

/** What kind of text a schema is of: a person's words, an id, or a day. */
export function textKind(schema: Schema): 'words' | 'id' | 'day' {
  // Only words may have a blank between them, and no letter is a day.
  if (takes(schema, 'a a')) return 'words';
  return takes(schema, 'a') ? 'id' : 'day';
}

/** Longest text that a schema takes, in UTF-16 units. */
export function longestText(schema: Schema): number {
  const checks = schema._zod.def.checks ?? [];
  const lengths = checks.flatMap((check) =>
    check instanceof z.core.$ZodCheckMaxLength ? [check._zod.def.maximum] : [],
  );
  return Math.min(...lengths);
}

/** Whether a schema takes a value. */
export function takes(schema: Schema, value: unknown): boolean {
  return z.safeParse(schema, value).success;
}
