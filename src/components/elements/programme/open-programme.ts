import { browserDevice } from '../../../device/browser-device.ts';
import { readFrom } from '../../../device/device.ts';
import { openId } from '../../../device/open-id.ts';

/** As much of the open programme as a reading page shows. */
export interface OpenProgramme {
  readonly name: string;
  /** ISO instant of the last save, as it stands in the record. */
  readonly savedAt: string;
  /** Ids of the methods that the reader chose; `undefined` as long as the recommendation stands. */
  readonly chosen: readonly string[] | undefined;
}

/**
 * A glance at the programme that is open on this device, without the schema: a reading page needs a name and a date, and
 * loads everything else on demand. Never throws, and never writes.
 */
export function openProgramme(): OpenProgramme | 'none' | 'unreadable' {
  const device = browserDevice();
  const id = openId(device);
  // The shelf's key; the shelf itself would bring the schema along.
  const text = id === undefined ? id : readFrom(device.storage, `turnabout-programme-${id}`);
  if (text === undefined) return 'none';
  const record = parsed(text);
  const programme = field(record, 'programme');
  if (programme === undefined) return 'unreadable';
  const [name, savedAt] = [field(programme, 'name'), field(record, 'savedAt')];
  const chosen = field(field(programme, 'selection'), 'chosen');
  return {
    name: typeof name === 'string' ? name : '',
    savedAt: typeof savedAt === 'string' ? savedAt : '',
    chosen: Array.isArray(chosen)
      ? chosen.filter((method) => typeof method === 'string')
      : undefined,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
