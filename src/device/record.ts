import * as z from 'zod/mini';
import { isJsonObject } from '../model/programme/reading/plain-json.ts';
import { type ProgrammeReading, readProgramme } from '../model/programme/reading/read-programme.ts';

const recordSchema = z.object({
  revision: z.int().check(z.minimum(1)),
  // One that came back from the bin has none.
  writer: z._default(z.string(), ''),
  savedAt: z.string(),
  programme: z.unknown(),
});

/** What tells one record of a programme from another: two tabs may write the same revision. */
export interface RecordMark {
  /** Grows by one with each write. */
  readonly revision: number;
  /** The tab that wrote it. */
  readonly writer: string;
  /** ISO instant. */
  readonly savedAt: string;
}

/** One programme as the device keeps it. */
export interface KeptRecord extends RecordMark {
  readonly reading: ProgrammeReading;
}

/** Whether two marks are of the same record. */
export function isSameRecord(one: RecordMark, other: RecordMark | undefined): boolean {
  return (
    one.revision === other?.revision && one.writer === other.writer && one.savedAt === other.savedAt
  );
}

/** Reads a record; `undefined` if the text is no record at all. Never throws. */
export function readRecord(text: string): KeptRecord | undefined {
  const { data, success } = recordSchema.safeParse(parsed(text));
  if (!success) return undefined;
  const { programme, ...rest } = data;
  return { ...rest, reading: readProgramme(programme) };
}

/** The text of a record. */
export function writeRecord(record: Omit<KeptRecord, 'reading'>, programme: unknown): string {
  return JSON.stringify({ ...record, programme });
}

/** The same record without its writer, so that there is room for something else. */
export function withoutWriter(text: string): string {
  const record = parsed(text);
  if (!isJsonObject(record)) return text;
  const { writer, ...rest } = record;
  return JSON.stringify(rest);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
