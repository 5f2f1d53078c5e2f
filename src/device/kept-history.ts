import * as z from 'zod/mini';
import { canonicalProgramme } from '../model/programme/reading/canonical.ts';
import { readProgramme } from '../model/programme/reading/read-programme.ts';
import type { Programme } from '../model/programme/schema.ts';
import { type DeviceStorage, readFrom, removeFrom, writeTo } from './device.ts';
import { type EditHistory, type HistoryStep, togetherWithin } from './edit-history.ts';

const historyKey = (id: string) => `turnabout-history-${id}`;

/** Steps that go along to the next page, in each direction. */
export const carriedSteps = 30;

/** Characters that they may take, in each direction; the session has room for 5 million of all of this tab's programmes. */
const carriedLength = 500_000;

const stepsSchema = z.array(
  z.object({ programme: z.unknown(), label: z.string(), what: z.string() }),
);
const historySchema = z.object({ past: stepsSchema, future: stepsSchema, present: z.unknown() });

/** What another page of this tab left. */
export interface LeftHistory {
  readonly history: EditHistory;
  /** The programme as it was on that page. */
  readonly present: Programme;
}

/** The history of a programme that another page of this tab left, if there is one that can be read. */
export function readHistory(
  session: DeviceStorage | undefined,
  id: string,
): LeftHistory | undefined {
  const { data, success } = historySchema.safeParse(parsed(readFrom(session, historyKey(id))));
  if (!success) return undefined;
  const past = data.past.flatMap(stepOf);
  const future = data.future.flatMap(stepOf);
  const whole = past.length === data.past.length && future.length === data.future.length;
  const present = readProgramme(data.present);
  return whole && present.kind === 'programme'
    ? { history: { past, future }, present: present.programme }
    : undefined;
}

/** Leaves the history for the next page of this tab, as far as there is room. */
export function keepHistory(
  session: DeviceStorage | undefined,
  id: string,
  { history: { past, future }, present }: LeftHistory,
): void {
  const now = JSON.stringify(canonicalProgramme(present));
  for (const longest of [carriedLength, carriedLength / 10, 0]) {
    const [before, after] = [past, future].map((steps) => newestTexts(steps, longest));
    const text = `{"past":[${before}],"future":[${after}],"present":${now}}`;
    if (writeTo(session, historyKey(id), text) === 'kept') return;
  }
  // An older one would lead back to something else.
  removeFrom(session, historyKey(id));
}

/** The last steps as JSON, as many as have room. */
function newestTexts(steps: readonly HistoryStep[], longest: number): string {
  const texts: string[] = [];
  let length = 0;
  for (const { programme, label, what } of steps.slice(-carriedSteps).reverse()) {
    const text = JSON.stringify({ programme: canonicalProgramme(programme), label, what });
    length += text.length;
    if (length > longest) break;
    texts.unshift(text);
  }
  return texts.join(',');
}

function stepOf({ programme, label, what }: z.infer<typeof stepsSchema>[number]): HistoryStep[] {
  const reading = readProgramme(programme);
  return reading.kind === 'programme'
    ? [{ programme: reading.programme, label, what, at: -togetherWithin }]
    : [];
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
