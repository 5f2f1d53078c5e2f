import { createDesk, type Desk } from '../../../device/desk.ts';
import type { Device } from '../../../device/device.ts';
import { createShelf } from '../../../device/shelf.ts';
import { fill } from '../../../engine/fill.ts';
import { writeProgrammeLink } from '../../../model/linking/programme-link.ts';
import type { Programme } from '../../../model/programme/schema.ts';

/** What a reading page has to say for itself where it changes a programme. */
export interface DeskSetting {
  /** Mark of the site's content. */
  readonly contentMark: string;
  readonly firstName: string;
  readonly numbered: string;
}

/** The record that an edit was kept as; as long as the programme's is this one, the edit is the last. */
export interface KeptEdit {
  readonly kind: 'kept';
  readonly id: string;
  readonly revision: number;
  readonly writer: string;
}

/** Why an edit was not kept. Nothing was changed then. */
export type EditFault =
  /** Nothing is kept in this browser; the link holds the programme with the change. */
  | { readonly kind: 'blocked'; readonly fragment: string }
  | { readonly kind: 'full' | 'conflict' | 'unreadable' | 'newer' };

/** The setting with the content that the programme was last saved with: only a planner can say that figures may differ now. */
export function withMark<Setting extends DeskSetting>(
  setting: Setting,
  programme: Programme | undefined,
): Setting {
  return { ...setting, contentMark: programme?.content ?? setting.contentMark };
}

/** A desk for one edit, which is flushed at once. */
export function deskFor(device: Device, { contentMark, firstName, numbered }: DeskSetting): Desk {
  return createDesk(device, {
    contentMark,
    words: {
      firstName,
      numbered: (name, n) => fill(numbered, { name, n }),
      // Neither a copy nor another version is ever taken here.
      copyOf: (name) => name,
      otherVersion: '',
    },
    later: () => () => undefined,
  });
}

/** What became of the edit that the desk flushed. */
export function editOutcome(desk: Desk, device: Device): KeptEdit | EditFault {
  const { keeping, programme, standing } = desk.getState();
  if (keeping === 'blocked') return { kind: 'blocked', fragment: writeProgrammeLink(programme) };
  if (keeping === 'full' || keeping === 'unreadable') return { kind: keeping };
  const kept = standing.kind === 'own' ? createShelf(device).read(standing.id) : undefined;
  return keeping === 'kept' && kept?.kind === 'programme'
    ? { kind: 'kept', id: kept.id, revision: kept.revision, writer: kept.writer }
    : { kind: 'conflict' };
}
