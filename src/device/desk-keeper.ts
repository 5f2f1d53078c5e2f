import { sameProgramme } from '../model/programme/reading/same-programme.ts';
import type { Programme } from '../model/programme/schema.ts';
import type { DeskMemory } from './desk-memory.ts';
import type { DeskOptions } from './desk-options.ts';
import type { Device } from './device.ts';
import { type EditHistory, emptyHistory, historyRenamed, noteEdit } from './edit-history.ts';
import { fittingName, freeName } from './free-name.ts';
import { keepHistory } from './kept-history.ts';
import { keepOpenId } from './open-id.ts';
import { isSameRecord, type RecordMark } from './record.ts';
import { type KeptProgramme, programmeKey, type Shelf } from './shelf.ts';

export type DeskKeeper = ReturnType<typeof createDeskKeeper>;

/** Keeps the open programme: writes it soon after an edit, and looks after what other pages write under its id. */
export function createDeskKeeper(
  device: Device,
  shelf: Shelf,
  memory: DeskMemory,
  { words, contentMark, later }: DeskOptions,
) {
  const { state, show } = memory;
  /** The record that the open programme was read from or written as; none where it is not on the shelf. */
  let base: RecordMark | undefined;
  /** Set while an edit waits to be written: calls the waiting off. */
  let waiting: (() => void) | undefined;
  let leftHistory: EditHistory = emptyHistory;
  let versions = 0;

  const callOff = () => {
    waiting?.();
    waiting = undefined;
  };

  const isOtherContent = ({ content }: Programme) =>
    content !== undefined && content !== contentMark;

  /** A history with a version that no edit led from, so that undo brings it back; unless it says nothing else. */
  const withVersion = (history: EditHistory, version: Programme, present: Programme) =>
    [present, history.past.at(-1)?.programme].some(
      (known) => known !== undefined && sameProgramme(known, version),
    )
      ? history
      : noteEdit(history, {
          programme: version,
          label: words.otherVersion,
          // Never one step with another version.
          what: `version-${device.tab}-${versions++}`,
          at: device.now().getTime(),
        });

  /** Takes what stands on the shelf for the open programme. */
  const adopt = (there: KeptProgramme) => {
    const { programme, savedAt } = there;
    callOff();
    base = there;
    const change = {
      programme,
      keeping: 'kept',
      savedAt,
      otherContent: isOtherContent(programme),
    } as const;
    if (sameProgramme(programme, state().programme)) {
      show(change);
      return;
    }
    memory.setHistory(withVersion(memory.history(), state().programme, programme));
    memory.showReplaced(change);
  };

  const oppose = (theirs: KeptProgramme) => {
    if (sameProgramme(theirs.programme, state().programme)) {
      adopt(theirs);
      return;
    }
    callOff();
    show({ keeping: 'conflict', conflict: theirs });
  };

  /** Writes what is open. Nothing is written over what another page has written. */
  const write = () => {
    callOff();
    const { standing, programme, keeping } = state();
    if (standing.kind !== 'own' || keeping === 'conflict') return;
    const outcome = shelf.save(standing.id, { ...programme, content: contentMark }, base);
    switch (outcome.kind) {
      case 'saved': {
        if (base === undefined) keepOpenId(device, standing.id);
        base = outcome;
        show({ keeping: 'kept', savedAt: outcome.savedAt, otherContent: false });
        return;
      }
      case 'conflict': {
        oppose(outcome.theirs);
        return;
      }
      case 'gone': {
        keepAs(programme);
        return;
      }
      case 'blocked':
      case 'full':
      case 'unreadable': {
        show({ keeping: outcome.kind });
      }
    }
  };

  /** A name that no programme of the device has. */
  const free = (wanted: string, isCopy: boolean) => {
    const name = fittingName(wanted) === '' ? words.firstName : fittingName(wanted);
    const used = shelf.names();
    const stem = isCopy && used.has(name) ? fittingName(name, words.copyOf) : name;
    return freeName(stem, used, words.numbered);
  };

  /** Keeps a programme as one of one's own; from now on it is the one that is open. */
  const keepAs = (programme: Programme, isCopy = false) => {
    callOff();
    const name = free(programme.name, isCopy);
    memory.setHistory(historyRenamed(memory.history(), programme.name, name));
    base = undefined;
    show({
      programme: { ...programme, name },
      standing: { kind: 'own', id: device.newId() },
      keeping: 'nothing-yet',
      deletedElsewhere: false,
    });
    write();
  };

  /** Whether the shelf holds what is on the desk. */
  const isKept = () => waiting === undefined && state().keeping === 'kept';

  /** The open programme is not on the shelf any more. */
  const noteGone = (id: string) => {
    const binned = shelf.binned(id);
    const isInBin = binned !== undefined && sameProgramme(binned.programme, state().programme);
    // Where the bin has nothing either, it was removed for ever.
    if (isKept() && (isInBin || binned === undefined)) {
      base = undefined;
      show({ standing: { kind: 'new' }, keeping: 'nothing-yet', deletedElsewhere: true });
    } else keepAs(state().programme);
  };

  /** Looks what other pages have done to the open programme. */
  const look = (id: string) => {
    const there = shelf.find(id);
    if (there.kind === 'blocked') return;
    if (there.kind === 'gone') {
      if (base !== undefined) noteGone(id);
    } else if (there.kind !== 'programme') show({ keeping: 'unreadable' });
    else if (isSameRecord(there, base)) {
      if (state().keeping === 'unreadable') write();
    } else if (isKept() && there.revision > (base?.revision ?? 0)) {
      adopt(there);
      show({ takenFromOtherTab: state().takenFromOtherTab + 1 });
    } else oppose(there);
  };

  /** Writes what waits, and what could not be written before; leaves the history for the next page of this tab. */
  const flush = () => {
    if (waiting !== undefined || ['full', 'blocked'].includes(state().keeping)) write();
    const { standing, programme: present } = state();
    const history = memory.history();
    if (standing.kind !== 'own' || base === undefined || history === leftHistory) return;
    keepHistory(device.session, standing.id, { history, present });
    leftHistory = history;
  };

  return {
    isOtherContent,
    withVersion,
    keepAs,
    flush,
    /** The open programme is another one from now on, read from this record. */
    begin: (record: RecordMark | undefined, history: EditHistory) => {
      callOff();
      base = record;
      leftHistory = history;
    },
    writeSoon: () => {
      waiting ??= later(() => {
        waiting = undefined;
        write();
      });
    },
    /** The open programme, where nothing else holds it. */
    unkept: (): Programme | undefined => {
      flush();
      const { standing, keeping, programme } = state();
      return standing.kind === 'own' && keeping !== 'kept' ? programme : undefined;
    },
    keepMineAsCopy: () => {
      if (state().keeping === 'conflict') keepAs(state().programme, true);
    },
    takeTheirs: () => {
      const { standing, keeping } = state();
      if (standing.kind !== 'own' || keeping !== 'conflict') return;
      const theirs = shelf.find(standing.id);
      if (theirs.kind === 'programme') adopt(theirs);
      else look(standing.id);
    },
    noteStorage: (key: string | null) => {
      const { standing } = state();
      // The name of one's own programme is shown beside a copy.
      if (standing.kind === 'copy') show();
      if (standing.kind !== 'own') return;
      if (key === null || key === programmeKey(standing.id)) look(standing.id);
      // Another page may have made room.
      if (state().keeping === 'full') write();
    },
  };
}
