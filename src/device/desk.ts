import { type ProgrammeEdit, withSetting } from '../model/programme/edits.ts';
import { sameProgramme } from '../model/programme/reading/same-programme.ts';
import { emptyProgramme, type Programme } from '../model/programme/schema.ts';
import { createDeskKeeper } from './desk-keeper.ts';
import { createDeskMemory } from './desk-memory.ts';
import type { DeskOptions } from './desk-options.ts';
import type { CopyOrigin } from './desk-state.ts';
import type { Device } from './device.ts';
import { emptyHistory, joinedStep, noteEdit, stepBack, stepForward } from './edit-history.ts';
import { readHistory } from './kept-history.ts';
import { keepOpenId, openId } from './open-id.ts';
import { readableProgramme } from './readable-programme.ts';
import type { StrangeRecord } from './shelf-entry.ts';
import { createShelf, type KeptProgramme, type ShelfEntry } from './shelf.ts';

export type { DeskOptions, DeskWords } from './desk-options.ts';

export type Desk = ReturnType<typeof createDesk>;

/**
 * The desk: the one programme that a page has open. Every edit can be undone and is kept at once where the device keeps
 * anything; what a link brings is a copy beside one's own; what another tab does is never written over.
 */
export function createDesk(device: Device, options: DeskOptions) {
  const shelf = createShelf(device);

  /** What stands on the shelf under the id that is open in this tab. */
  const openEntryOf = (): ShelfEntry | undefined => {
    const id = openId(device);
    return id === undefined ? undefined : shelf.read(id);
  };

  /** The programme of one's own that is open in this tab, as it stands on the shelf. */
  const mine = (): KeptProgramme | undefined => {
    const entry = openEntryOf();
    return entry?.kind === 'programme' ? entry : undefined;
  };

  const memory = createDeskMemory(() => mine()?.programme.name);
  const keeper = createDeskKeeper(device, shelf, memory, options);
  const { state } = memory;
  const { flush, isOtherContent, unkept } = keeper;

  /** What undo brings back where something else is opened: what nothing else holds. */
  const lost = (): Programme | undefined => {
    const { standing, programme } = state();
    return standing.kind === 'copy' ? programme : unkept();
  };

  const historyAfter = (left: Programme | undefined, present: Programme, history = emptyHistory) =>
    left === undefined ? history : keeper.withVersion(history, left, present);

  const openEntry = (entry: KeptProgramme, left: Programme | undefined) => {
    const { id, programme, savedAt } = entry;
    const before = readHistory(device.session, id);
    const read = before?.history ?? emptyHistory;
    const history = historyAfter(left, programme, historyAfter(before?.present, programme, read));
    keeper.begin(entry, read);
    keepOpenId(device, id);
    memory.showOther(history, {
      programme,
      standing: { kind: 'own', id },
      keeping: 'kept',
      savedAt,
      otherContent: isOtherContent(programme),
      ...(entry.mended === undefined ? {} : { mended: entry.mended }),
    });
  };

  const openNew = (left: Programme | undefined) => {
    const programme = emptyProgramme();
    keeper.begin(undefined, emptyHistory);
    keepOpenId(device, undefined);
    memory.showOther(historyAfter(left, programme), { programme, standing: { kind: 'new' } });
  };

  /** Goes back to one's own programme: a copy that is open is left to its link or file. */
  const openMine = () => {
    const left = unkept();
    const entry = openEntryOf();
    if (entry === undefined) openNew(left);
    else if (entry.kind === 'programme') openEntry(entry, left);
    else openBeside(entry, left);
  };

  /** Nothing is entered where the open programme cannot be read; it stays the open one until something is. */
  const openBeside = (strange: StrangeRecord, left: Programme | undefined) => {
    const programme = emptyProgramme();
    keeper.begin(undefined, emptyHistory);
    memory.showOther(historyAfter(left, programme), {
      programme,
      standing: { kind: 'new' },
      strange,
    });
  };

  const openCopy = (programme: Programme, origin: CopyOrigin, left: Programme | undefined) => {
    keeper.begin(undefined, emptyHistory);
    memory.showOther(historyAfter(left, programme), {
      programme,
      standing: { kind: 'copy', origin },
      otherContent: isOtherContent(programme),
    });
  };

  /** Shows and keeps a programme in the place of the open one. */
  const change = (programme: Programme) => {
    const marked = { ...programme, content: options.contentMark };
    const { kind } = state().standing;
    if (kind === 'own') {
      memory.show({ programme: marked });
      keeper.writeSoon();
    } else keeper.keepAs(marked, kind === 'copy');
  };

  const edit = (
    recipe: ProgrammeEdit,
    about: {
      readonly what: string;
      readonly label: (before: Programme, after: Programme) => string;
    },
  ) => {
    const before = state().programme;
    const edited = recipe(before);
    const after = edited === before ? before : readableProgramme(edited);
    if (after === undefined || sameProgramme(before, after)) return;
    const now = { what: about.what, at: device.now().getTime() };
    const history = memory.history();
    // The label of several edits in a row names what they did together.
    const from = joinedStep(history, now)?.programme ?? before;
    memory.setHistory(
      noteEdit(history, { ...now, programme: before, label: about.label(from, after) }),
    );
    change(after);
  };

  const step = (go: typeof stepBack) => {
    const result = go(memory.history(), state().programme);
    if (result === undefined) return;
    memory.setHistory(result.history);
    memory.showReplaced({});
    change(result.programme);
  };

  return {
    getState: state,
    subscribe: memory.subscribe,
    /** Changes the open programme. What the schema does not take of an edit is left out of it. */
    edit,
    undo: () => {
      step(stepBack);
    },
    redo: () => {
      step(stepForward);
    },
    flush,
    openMine,
    openNew: () => {
      openNew(lost());
    },
    /** Opens what a link brought, as a copy; one's own open programme, if it says the same, is opened instead. */
    openFromLink: (programme: Programme, origin: CopyOrigin) => {
      const left = unkept();
      const entry = mine();
      if (entry !== undefined && sameProgramme(entry.programme, programme)) openEntry(entry, left);
      else openCopy(programme, origin, left);
    },
    /** Keeps the copy that is open as a programme of one's own. */
    keepCopy: () => {
      if (state().standing.kind === 'copy') change(state().programme);
    },
    /** Takes what the copy sets over into one's own programme, as an edit that can be undone. */
    useCopyInMine: (label: string) => {
      if (state().standing.kind !== 'copy') return;
      const setting = state().programme;
      openMine();
      edit((own) => withSetting(own, setting), { what: 'setting', label: () => label });
    },
    rename: (name: string, label: string) => {
      edit((programme) => ({ ...programme, name }), { what: 'name', label: () => label });
    },
    /** Begins a programme of one's own: from a blend, from a file, as a scenario of another. */
    begin: (programme: Programme) => {
      const readable = readableProgramme(programme);
      if (readable === undefined) return;
      const left = lost();
      // A scenario of what is open says the same but for the name.
      const named = { ...readable, name: left?.name ?? '' };
      keeper.begin(undefined, emptyHistory);
      memory.showOther(historyAfter(left, named), {
        programme: readable,
        standing: { kind: 'new' },
      });
      keeper.keepAs({ ...readable, content: options.contentMark });
    },
    /** Opens a programme of one's own. @returns whether it is there and can be read. */
    open: (id: string): boolean => {
      const left = lost();
      const entry = shelf.read(id);
      if (entry?.kind !== 'programme') return false;
      openEntry(entry, left);
      return true;
    },
    /** In a conflict: goes on with this version in a programme of its own. */
    keepMineAsCopy: keeper.keepMineAsCopy,
    /** In a conflict: goes on with the other version. */
    takeTheirs: keeper.takeTheirs,
    /** Takes note of what another tab wrote: the key that changed, `null` if all of them did. */
    noteStorage: keeper.noteStorage,
  };
}
