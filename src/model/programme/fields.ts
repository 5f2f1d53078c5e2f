import * as z from 'zod/mini';
import { type NumberRange, programmeCounts, programmeTexts } from './ranges.ts';

// The strict policy of the site forbids making functions from strings, which is Zod's fast path.
z.config({ jitless: true });

/** A number within a range. */
export const within = ({ min, max, whole = false }: NumberRange) =>
  whole
    ? z.int().check(z.minimum(min), z.maximum(max))
    : z.number().check(z.minimum(min), z.maximum(max));

/** Id of an entry of the content, or of a part of this programme. */
export const id = () =>
  z.string().check(z.maxLength(programmeTexts.id), z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));

/** Several ids. */
export const ids = () => z.array(id()).check(z.maxLength(programmeCounts.ids));

/** What a field may be made of. */
export type SchemaField = z.ZodMiniType;

/** Values by id. */
export const byId = <Value extends SchemaField>(value: Value) =>
  z._default(z.record(id(), value), {});

// Control characters and marks that turn the direction of a line round have no place in a typed text.
const clean = (length: number, pattern: RegExp) =>
  z.string().check(z.maxLength(length), z.regex(pattern));

/** A text of one line. */
export const line = (length: number = programmeTexts.line) =>
  clean(length, /^[^\p{Cc}\u202A-\u202E\u2066-\u2069]*$/u);

/** A text of several lines. */
export const note = () =>
  clean(programmeTexts.note, /^(?:[^\p{Cc}\u202A-\u202E\u2066-\u2069]|[\n\t])*$/u);

/** A country by its two letters of ISO 3166-1, `DE`. */
export const country = () => z.string().check(z.regex(/^[A-Z]{2}$/));

/** A time of day, `00:00` to `23:59`. */
export const clockTime = () => z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));

/** A day, `2027-01-11`, that is in the calendar. */
export const day = () =>
  z.string().check(
    z.regex(/^\d{4}-\d{2}-\d{2}$/),
    z.refine((text) => {
      const date = new Date(`${text}T00:00:00Z`);
      return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
    }),
  );
