import * as z from 'zod/mini';
import { canonicalProgramme } from '../model/programme/reading/canonical.ts';
import { readProgramme } from '../model/programme/reading/read-programme.ts';
import { type DeviceStorage, readFrom, writeTo } from './device.ts';
import {
  type EditHistory,
  emptyHistory,
  type HistoryStep,
  togetherWithin,
} from './edit-history.ts';

const historyKey = (id: string) => `turnabout-history-${id}`;

/** Steps that go along to the next page. */
const carried = 30;

const stepsSchema = z.array(
  z.object({ programme: z.unknown(), label: z.string(), what: z.string() }),
);
const historySchema = z.object({ past: stepsSchema, future: stepsSchema });

/** The history of a programme that another page of this tab left; empty where there is none that can be read. */
export function readHistory(session: DeviceStorage | undefined, id: string): EditHistory {
  const { data, success } = historySchema.safeParse(parsed(readFrom(session, historyKey(id))));
  if (!success) return emptyHistory;
  const past = data.past.map(stepOf);
  const future = data.future.map(stepOf);
  return [...past, ...future].includes(undefined)
    ? emptyHistory
    : {
        past: past.filter((step) => step !== undefined),
        future: future.filter((step) => step !== undefined),
      };
}

/** Leaves the history for the next page of this tab, as far as there is room. */
export function keepHistory(
  session: DeviceStorage | undefined,
  id: string,
  { past, future }: EditHistory,
): void {
  const plain = ({ programme, label, what }: HistoryStep) => ({
    programme: canonicalProgramme(programme),
    label,
    what,
  });
  const text = JSON.stringify({
    past: past.slice(-carried).map(plain),
    future: future.slice(-carried).map(plain),
  });
  writeTo(session, historyKey(id), text);
}

function stepOf(step: z.infer<typeof stepsSchema>[number]): HistoryStep | undefined {
  const reading = readProgramme(step.programme);
  return reading.kind === 'programme'
    ? { programme: reading.programme, label: step.label, what: step.what, at: -togetherWithin }
    : undefined;
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
