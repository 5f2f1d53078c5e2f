import { emptyProgramme, type Programme } from '../model/programme/schema.ts';
import type { MendedRecord, StrangeRecord } from './shelf-entry.ts';

/** Where a copy came from. */
export type CopyOrigin = 'link' | 'setting' | 'file';

/** Whose the open programme is: nobody's yet, one's own, or a copy that is not kept. */
export type Standing =
  | { readonly kind: 'new' }
  | { readonly kind: 'own'; readonly id: string }
  | { readonly kind: 'copy'; readonly origin: CopyOrigin };

/** Whether the device keeps the open programme, or why not. */
export type Keeping = 'nothing-yet' | 'kept' | 'blocked' | 'full' | 'conflict' | 'unreadable';

/** The open programme as a page shows it. */
export interface DeskState {
  readonly programme: Programme;
  readonly standing: Standing;
  readonly keeping: Keeping;
  /** ISO instant of the last save. */
  readonly savedAt?: string;
  /** What another tab saved, while both versions stand. */
  readonly conflict?: { readonly programme: Programme; readonly savedAt: string };
  /** What undo would take back, in words, and redo bring again. */
  readonly undo?: string;
  readonly redo?: string;
  /** Name of one's own programme to which a copy gives way. */
  readonly mine?: string;
  /** Grows when the programme was replaced by something else than an edit on this page. */
  readonly replaced: number;
  /** Grows when a change came from another tab. */
  readonly takenFromOtherTab: number;
  /** Whether another tab deleted the programme that is open here. */
  readonly deletedElsewhere: boolean;
  /** Whether the programme was last saved with other content of the site. */
  readonly otherContent: boolean;
  /** Whether the address of the page has to carry the programme, since nothing else does. */
  readonly inAddress: boolean;
  /** Where parts of the record could not be read: which, and the record, which is set aside when the programme is saved. */
  readonly mended?: MendedRecord;
  /** The record that was to be opened and cannot be read; it stands as it was. */
  readonly strange?: StrangeRecord;
}

/** The state before anything is known: an empty programme, as the server draws it. */
export const openingDeskState: DeskState = {
  programme: emptyProgramme(),
  standing: { kind: 'new' },
  keeping: 'nothing-yet',
  replaced: 0,
  takenFromOtherTab: 0,
  deletedElsewhere: false,
  otherContent: false,
  inAddress: false,
};
