import { fieldOf, openRecord, textOf, textsOf } from './open-record.ts';

/** As much of the open programme as a reading page shows. */
export interface OpenProgramme {
  readonly name: string;
  /** ISO instant of the last save, as it stands in the record. */
  readonly savedAt: string;
  /** Ids of the methods that the reader chose; `undefined` as long as the recommendation stands. */
  readonly chosen: readonly string[] | undefined;
}

/** A glance at the programme that is open on this device. */
export function openProgramme(): OpenProgramme | 'none' | 'unreadable' {
  const open = openRecord();
  if (typeof open === 'string') return open;
  const { record, programme } = open;
  return {
    name: textOf(fieldOf(programme, 'name')),
    savedAt: textOf(fieldOf(record, 'savedAt')),
    chosen: textsOf(fieldOf(fieldOf(programme, 'selection'), 'chosen')),
  };
}
