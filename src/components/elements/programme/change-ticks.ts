import { browserDevice } from '../../../device/browser-device.ts';
import { openId } from '../../../device/open-id.ts';
import { createShelf } from '../../../device/shelf.ts';
import { type TickChange, withTicks } from '../../../model/programme/with-ticks.ts';
import { deskFor, type DeskSetting, type EditFault, editOutcome, withMark } from './open-desk.ts';

/** What became of a change of ticks. Only `kept` has changed anything, if there was anything to change. */
export type TickOutcome = { readonly kind: 'kept' } | { readonly kind: 'gone' } | EditFault;

/**
 * Changes ticks in the open programme, as an edit like any of a planner: it can be undone there, and the other tabs hear of
 * it. It changes what the device holds now, so that two pages which tick different items never undo each other.
 */
export function changeTicks(
  list: string,
  change: TickChange,
  setting: DeskSetting & { readonly label: string },
): TickOutcome {
  const device = browserDevice();
  const id = openId(device);
  const there = id === undefined ? undefined : createShelf(device).read(id);
  if (there === undefined) return { kind: 'gone' };
  if (there.kind === 'newer') return { kind: 'newer' };
  if (there.kind === 'damaged') return { kind: 'unreadable' };
  const desk = deskFor(device, withMark(setting, there.programme));
  desk.openMine();
  const before = desk.getState().programme;
  desk.edit((programme) => withTicks(programme, list, change), {
    what: `ticks-${list}`,
    label: () => setting.label,
  });
  if (desk.getState().programme === before) return { kind: 'kept' };
  desk.flush();
  const outcome = editOutcome(desk, device);
  return outcome.kind === 'kept' ? { kind: 'kept' } : outcome;
}
