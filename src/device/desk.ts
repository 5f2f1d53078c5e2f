import { type ProgrammeEdit, withSetting } from '../model/programme/edits.ts';
import { sameProgramme } from '../model/programme/reading/same-programme.ts';
import { emptyProgramme, type Programme } from '../model/programme/schema.ts';
import { type CopyOrigin, type DeskState, openingDeskState } from './desk-state.ts';
import type { Device } from './device.ts';
import { type EditHistory, emptyHistory, noteEdit, stepBack, stepForward } from './edit-history.ts';
import { freeName } from './free-name.ts';
import { keepHistory, readHistory } from './kept-history.ts';
import { keepOpenId, openId } from './open-id.ts';
import { createShelf, type KeptProgramme, programmeKey } from './shelf.ts';

/** The words that a desk needs. */
export interface DeskWords {
  /** Name of a programme that nobody named. */
  readonly firstName: string;
  /** Name of a copy. */
  readonly copyOf: (name: string) => string;
  /** A name that is taken, with a number. */
  readonly numbered: (name: string, n: number) => string;
  /** Label of a change that came from elsewhere, for undo. */
  readonly otherVersion: string;
}

export interface DeskOptions {
  readonly words: DeskWords;
  /** Mark of the site's content; see `Programme.content`. */
  readonly contentMark: string;
  /** Runs something a little later; returns how to call it off. */
  readonly later: (run: () => void) => () => void;
}

export type Desk = ReturnType<typeof createDesk>;

/**
 * The desk: the one programme that a page has open. Every edit can be undone and is kept at once where the device keeps
 * anything; what a link brings is a copy beside one's own; what another tab does is never written over.
 */
export function createDesk(device: Device, { words, contentMark, later }: DeskOptions) {
  const shelf = createShelf(device);
  const listeners = new Set<() => void>();
  let state: DeskState = openingDeskState;
  let history: EditHistory = emptyHistory;
  let revision = 0;
  // Set while an edit waits to be written: calls the waiting off.
  let waiting: (() => void) | undefined;

  const show = (change: Partial<DeskState>) => {
    const next = { ...state, ...change };
    const { past, future } = history;
    const inAddress =
      next.standing.kind === 'copy' || !['nothing-yet', 'kept'].includes(next.keeping);
    const kept = next.keeping === 'conflict' ? next : without(next, ['conflict']);
    state = {
      ...without(kept, ['undo', 'redo', 'mine']),
      ...labelled('undo', past.at(-1)?.label),
      ...labelled('redo', future.at(-1)?.label),
      ...labelled('mine', next.standing.kind === 'copy' ? mineName() : undefined),
      inAddress,
    };
    for (const listener of listeners) listener();
  };

  const mineName = () => {
    const id = openId(device);
    const entry = id === undefined ? undefined : shelf.read(id);
    return entry?.kind === 'programme' ? entry.programme.name : undefined;
  };

  const free = (wanted: string) =>
    freeName(wanted === '' ? words.firstName : wanted, shelf.names(), words.numbered);

  /** Everything about another programme: nothing of the last one stays. */
  const replace = (change: Partial<DeskState> & Pick<DeskState, 'programme' | 'standing'>) => {
    waiting?.();
    waiting = undefined;
    state = {
      ...openingDeskState,
      replaced: state.replaced + 1,
      takenFromOtherTab: state.takenFromOtherTab,
    };
    show(change);
  };

  const openEntry = (entry: KeptProgramme) => {
    const { id, programme, savedAt } = entry;
    flush();
    revision = entry.revision;
    history = readHistory(device.session, id);
    keepOpenId(device, id);
    replace({
      programme,
      standing: { kind: 'own', id },
      keeping: 'kept',
      savedAt,
      otherContent: programme.content !== undefined && programme.content !== contentMark,
    });
  };

  const openNew = () => {
    flush();
    revision = 0;
    history = emptyHistory;
    keepOpenId(device, undefined);
    replace({ programme: emptyProgramme(), standing: { kind: 'new' } });
  };

  const openMine = () => {
    const id = openId(device);
    const entry = id === undefined ? undefined : shelf.read(id);
    if (entry?.kind === 'programme') openEntry(entry);
    else openNew();
  };

  /** Writes what waits. Nothing is written over what another tab has written. */
  const write = () => {
    waiting?.();
    waiting = undefined;
    const { standing, programme } = state;
    if (standing.kind !== 'own' || state.keeping === 'conflict') return;
    const outcome = shelf.save(standing.id, { ...programme, content: contentMark }, revision);
    if (outcome.kind === 'conflict') {
      show({ keeping: 'conflict', conflict: outcome.theirs });
      return;
    }
    if (outcome.kind !== 'saved') {
      show({ keeping: outcome.kind });
      return;
    }
    revision = outcome.revision;
    keepHistory(device.session, standing.id, history);
    show({ keeping: 'kept', savedAt: outcome.savedAt, otherContent: false });
  };

  const flush = () => {
    if (waiting !== undefined) write();
  };

  const writeSoon = () => {
    waiting ??= later(() => {
      waiting = undefined;
      write();
    });
  };

  /** Keeps what is on the desk as a programme of one's own. */
  const keepAs = (programme: Programme) => {
    const id = device.newId();
    revision = 0;
    show({ programme, standing: { kind: 'own', id }, deletedElsewhere: false });
    write();
    if (state.keeping === 'kept') keepOpenId(device, id);
  };

  const change = (programme: Programme) => {
    if (state.standing.kind === 'own') {
      show({ programme });
      writeSoon();
      return;
    }
    const { name } = programme;
    const named = state.standing.kind === 'copy' && name !== '' ? words.copyOf(name) : name;
    keepAs({ ...programme, name: free(named) });
  };

  const edit = (
    recipe: ProgrammeEdit,
    about: {
      readonly what: string;
      readonly label: (before: Programme, after: Programme) => string;
    },
  ) => {
    const before = state.programme;
    const after = recipe(before);
    if (after === before || sameProgramme(before, after)) return;
    const [what, at] = [about.what, device.now().getTime()];
    const first = history.past.at(-1);
    // The label of several edits in a row names what they did together.
    const from = first?.what === what ? first.programme : before;
    history = noteEdit(history, { programme: before, label: about.label(from, after), what, at });
    change(after);
  };

  const step = (go: typeof stepBack) => {
    const result = go(history, state.programme);
    if (result === undefined) return;
    history = result.history;
    state = { ...state, replaced: state.replaced + 1 };
    change(result.programme);
  };

  /** Puts another version in the place of the open one; undo brings this one back. */
  const takeVersion = (theirs: KeptProgramme) => {
    history = noteEdit(history, {
      programme: state.programme,
      label: words.otherVersion,
      what: `version ${theirs.revision}`,
      at: device.now().getTime(),
    });
    revision = theirs.revision;
    state = { ...state, replaced: state.replaced + 1 };
    show({ programme: theirs.programme, keeping: 'kept', savedAt: theirs.savedAt });
  };

  const openCopy = (programme: Programme, origin: CopyOrigin) => {
    flush();
    revision = 0;
    history = emptyHistory;
    replace({
      programme,
      standing: { kind: 'copy', origin },
      otherContent: programme.content !== undefined && programme.content !== contentMark,
    });
  };

  return {
    getState: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    edit,
    undo: () => {
      step(stepBack);
    },
    redo: () => {
      step(stepForward);
    },
    flush,
    openMine,
    openNew,
    /** Opens what a link brought, as a copy; one's own open programme, if it says the same, is opened instead. */
    openFromLink: (programme: Programme, origin: CopyOrigin) => {
      const id = openId(device);
      const mine = id === undefined ? undefined : shelf.read(id);
      if (mine?.kind === 'programme' && sameProgramme(mine.programme, programme)) openEntry(mine);
      else openCopy(programme, origin);
    },
    /** Keeps the copy that is open as a programme of one's own. */
    keepCopy: () => {
      change(state.programme);
    },
    /** Takes what the copy sets over into one's own programme, as an edit that can be undone. */
    useCopyInMine: (label: string) => {
      const setting = state.programme;
      openMine();
      edit((mine) => withSetting(mine, setting), { what: 'setting', label: () => label });
    },
    rename: (name: string, label: string) => {
      edit((programme) => ({ ...programme, name }), { what: 'name', label: () => label });
    },
    /** Begins a programme of one's own: from a blend, from a file, as a scenario of another. */
    begin: (programme: Programme) => {
      flush();
      history = emptyHistory;
      replace({ programme, standing: { kind: 'new' } });
      keepAs({ ...programme, name: free(programme.name) });
    },
    /** Opens a programme of one's own. @returns whether it is there and can be read. */
    open: (id: string): boolean => {
      const entry = shelf.read(id);
      if (entry?.kind !== 'programme') return false;
      openEntry(entry);
      return true;
    },
    /** In a conflict: goes on with this version in a programme of its own. */
    keepMineAsCopy: () => {
      keepAs({ ...state.programme, name: free(words.copyOf(state.programme.name)) });
    },
    /** In a conflict: goes on with the other version. */
    takeTheirs: () => {
      const { standing } = state;
      const theirs = standing.kind === 'own' ? shelf.read(standing.id) : undefined;
      if (theirs?.kind === 'programme') takeVersion(theirs);
    },
    /** Takes note of what another tab wrote: the key that changed, `null` if all of them did. */
    noteStorage: (key: string | null) => {
      const { standing } = state;
      if (standing.kind !== 'own') return;
      if (key !== null && key !== programmeKey(standing.id)) return;
      const there = shelf.read(standing.id);
      if (there === undefined && state.keeping === 'kept') {
        revision = 0;
        show({ standing: { kind: 'new' }, keeping: 'nothing-yet', deletedElsewhere: true });
      }
      if (there?.kind !== 'programme' || there.writer === device.tab) return;
      const mineIsSafe = waiting === undefined && state.keeping === 'kept';
      if (mineIsSafe && there.revision > revision) {
        takeVersion(there);
        show({ takenFromOtherTab: state.takenFromOtherTab + 1 });
      } else if (there.revision >= revision) {
        waiting?.();
        waiting = undefined;
        show({ keeping: 'conflict', conflict: there });
      }
    },
  };
}

function labelled<Key extends string>(key: Key, label: string | undefined) {
  return label === undefined ? {} : ({ [key]: label } as Record<Key, string>);
}

function without<Value extends object, Key extends keyof Value>(
  value: Value,
  keys: readonly Key[],
): Omit<Value, Key> {
  return Object.fromEntries(
    Object.entries(value).filter(([key]) => !keys.some((unwanted) => unwanted === key)),
  ) as Omit<Value, Key>;
}
