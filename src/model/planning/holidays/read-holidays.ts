import * as z from 'zod/mini';

z.config({ jitless: true });

/** Public holidays of a country by day, `2026-12-25` to its name. */
export type Holidays = ReadonlyMap<string, string>;

const fileSchema = z.object({
  holidays: z
    .array(z.tuple([z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)), z.string()]))
    .check(z.maxLength(1_000)),
});

/** Reads the file of a country; `undefined` for anything that is none. */
export function readHolidays(json: unknown): Holidays | undefined {
  const read = fileSchema.safeParse(json);
  return read.success ? new Map(read.data.holidays) : undefined;
}
