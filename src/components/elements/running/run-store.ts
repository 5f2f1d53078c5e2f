import { keptRun, readKeptRun } from '../../../model/running/kept-run.ts';
import type { SessionRun } from '../../../model/running/session-run.ts';

/** Where the device keeps how a session runs. */
export const runKey = (session: string) => `turnabout-run-${session}`;

/** The run that the device keeps of a session; `undefined` where there is none of this outline or nothing is kept. */
export function storedRun(session: string, stepMinutes: readonly number[]): SessionRun | undefined {
  try {
    return readKeptRun(localStorage.getItem(runKey(session)), stepMinutes);
  } catch {
    return undefined;
  }
}

/**
 * Keeps a run; one that has not begun and has the outline's times is nothing to keep.
 * @returns whether the device could.
 */
export function storeRun(
  session: string,
  run: SessionRun,
  stepMinutes: readonly number[],
): boolean {
  try {
    if (isUntouched(run, stepMinutes)) localStorage.removeItem(runKey(session));
    else localStorage.setItem(runKey(session), keptRun(run, stepMinutes));
    return true;
  } catch {
    return false;
  }
}

function isUntouched({ phase, step, given }: SessionRun, stepMinutes: readonly number[]): boolean {
  return (
    phase === 'ready' &&
    step === 0 &&
    given.every((each, index) => each === (stepMinutes[index] ?? 0) * 60_000)
  );
}
