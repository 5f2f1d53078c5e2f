import { browserDevice } from '../../../device/browser-device.ts';
import { keepOpenId, openId } from '../../../device/open-id.ts';
import { createShelf } from '../../../device/shelf.ts';
import { withField } from '../../../model/programme/edits.ts';
import type { Programme } from '../../../model/programme/schema.ts';
import {
  deskFor,
  type DeskSetting,
  type EditFault,
  editOutcome,
  type KeptEdit,
  withMark,
} from './open-desk.ts';

/** The method in question, and the words in which the change is kept. */
export interface MethodChoice extends DeskSetting {
  readonly method: string;
  /** Ids of all methods in the content's order, in which a choice is kept. */
  readonly order: readonly string[];
  /** Names the change among those that can be undone. */
  readonly label: string;
}

/** A change that was kept. */
export interface KeptChoice extends KeptEdit {
  /** Whether the programme was begun with it. */
  readonly began: boolean;
}

/** What became of a change. Only `kept` has changed anything. */
export type ChoiceOutcome =
  | KeptChoice
  /** The programme is so already. */
  | { readonly kind: 'same' }
  | EditFault;

/**
 * Adds the method to the open programme, or takes it out, as an edit like any of a planner: it can be undone there, and the
 * other tabs hear of it. Without an open programme one is begun.
 */
export function chooseMethod(choice: MethodChoice, wanted: boolean): ChoiceOutcome {
  const device = browserDevice();
  const shelf = createShelf(device);
  const id = openId(device);
  const there = id === undefined ? undefined : shelf.read(id);
  // A desk would begin a new programme where the open one cannot be read; here the reader is told instead.
  if (there?.kind === 'newer') return { kind: 'newer' };
  if (there?.kind === 'damaged') return { kind: 'unreadable' };
  const desk = deskFor(device, withMark(choice, there?.programme));
  desk.openMine();
  const before = desk.getState().programme;
  desk.edit((programme) => withMethod(programme, choice, wanted), {
    what: `chosen-${choice.method}`,
    label: () => choice.label,
  });
  if (desk.getState().programme === before) return { kind: 'same' };
  desk.flush();
  return choiceOutcome(editOutcome(desk, device), there === undefined);
}

/** Takes the change back, unless another one has followed. */
export function undoChoice(choice: MethodChoice, kept: KeptChoice): ChoiceOutcome {
  const { id, began } = kept;
  const device = browserDevice();
  const shelf = createShelf(device);
  const there = shelf.read(id);
  if (there?.kind !== 'programme') return { kind: 'conflict' };
  if (there.revision !== kept.revision || there.writer !== kept.writer) return { kind: 'conflict' };
  if (began) {
    // There is nothing in it but this change, so the bin need not keep it.
    if (!shelf.remove(id)) return { kind: 'full' };
    shelf.removeForEver(id);
    keepOpenId(device, undefined);
    return { kind: 'same' };
  }
  const desk = deskFor(device, withMark(choice, there.programme));
  if (!desk.open(id) || desk.getState().undo !== choice.label)
    return chooseMethod(choice, !isChosen(there.programme, choice.method));
  desk.undo();
  desk.flush();
  return choiceOutcome(editOutcome(desk, device), false);
}

function choiceOutcome(outcome: KeptEdit | EditFault, began: boolean): ChoiceOutcome {
  return outcome.kind === 'kept' ? { ...outcome, began } : outcome;
}

/**
 * Without a choice of one's own, a choice begins with this method alone: what the ranking recommends is not what the reader
 * chose. For the same reason, when the last one is taken out, the recommendation stands again.
 */
function withMethod(programme: Programme, { method, order }: MethodChoice, wanted: boolean) {
  if (isChosen(programme, method) === wanted) return programme;
  const others = (programme.selection.chosen ?? []).filter((id) => id !== method);
  const next = wanted ? [...others, method] : others;
  // What this site does not know, from another edition's file, stays at the end.
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const sorted = [...next].sort((a, b) => place(a) - place(b));
  return withField(programme, 'selection', 'chosen', sorted.length === 0 ? undefined : sorted);
}

function isChosen({ selection }: Programme, method: string): boolean {
  return selection.chosen?.includes(method) ?? false;
}
