import { type Programme, programmeFormat, programmeVersion } from '../schema.ts';
import type { DroppedPart } from './dropped-part.ts';
import { mendedProgramme } from './mended-programme.ts';
import { migrate } from './migrations/migrate.ts';
import { programmeMigrations } from './migrations/programme-migrations.ts';
import { isJsonObject, plainJson } from './plain-json.ts';

export type { DroppedPart, DropReason } from './dropped-part.ts';

/** Why a document was not read at all. */
export type RefusalReason = 'not-a-programme' | 'too-deep' | 'too-large' | 'unreadable';

export interface Refusal {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
}

/** What became of a document: a programme and what was dropped of it, or why there is none. */
export type ProgrammeReading =
  | {
      readonly kind: 'programme';
      readonly programme: Programme;
      readonly dropped: readonly DroppedPart[];
    }
  | { readonly kind: 'newer'; readonly version: number }
  | Refusal;

/**
 * Reads a programme from parsed JSON, whoever wrote it. Depth and size are looked at first, then the format, then the
 * version; older documents are led to this version. What the schema does not take is dropped and reported, the rest is kept.
 * Nothing makes it throw.
 */
export function readProgramme(json: unknown): ProgrammeReading {
  const plain = plainJson(json);
  if (plain.kind === 'refused') return plain;
  const document = plain.json;
  if (!isJsonObject(document) || document['format'] !== programmeFormat)
    return { kind: 'refused', reason: 'not-a-programme' };
  const version = document['version'];
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 0)
    return { kind: 'refused', reason: 'not-a-programme' };
  if (version > programmeVersion) return { kind: 'newer', version };
  const migrated = migrate(document, {
    from: version,
    to: programmeVersion,
    chain: programmeMigrations,
  });
  if (migrated.kind === 'stranded') return { kind: 'refused', reason: 'unreadable' };
  const mended = mendedProgramme(migrated.document);
  if (mended.kind === 'unmendable') return { kind: 'refused', reason: 'unreadable' };
  const dropped = [...plain.dropped, ...mended.dropped];
  return { kind: 'programme', programme: mended.programme, dropped };
}
