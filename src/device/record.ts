import * as z from 'zod/mini';
import { type ProgrammeReading, readProgramme } from '../model/programme/reading/read-programme.ts';

const recordSchema = z.object({
  revision: z.int().check(z.minimum(1)),
  writer: z.string(),
  savedAt: z.string(),
  programme: z.unknown(),
});

/** One programme as the device keeps it: what is written over what is told by revision and writer. */
export interface KeptRecord {
  /** Grows by one with each write. */
  readonly revision: number;
  /** The tab that wrote it. */
  readonly writer: string;
  /** ISO instant. */
  readonly savedAt: string;
  readonly reading: ProgrammeReading;
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

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
