/** A session as it runs: the clock of an outline. All moments are milliseconds since 1970, all spans milliseconds. */
export interface SessionRun {
  readonly phase: 'ready' | 'running' | 'paused' | 'over';
  /** Place of the current step, from 0. */
  readonly step: number;
  /** What each step has taken so far, counted up to `countedTo`. */
  readonly spent: readonly number[];
  /** What each step is given: the outline's minutes, as changed on the day. */
  readonly given: readonly number[];
  /** The moment up to which time is counted. */
  readonly countedTo: number;
}

/** What a person or the clock does to a run. */
export type RunAct =
  | { readonly kind: 'start' | 'pause' | 'next' | 'back' | 'restart' }
  /** The clock is looked at, nothing else. */
  | { readonly kind: 'look' }
  /** The page is open again after it was closed. */
  | { readonly kind: 'return' }
  /** A step gets longer, or shorter below 0; the current one unless another is named. */
  | { readonly kind: 'lengthen'; readonly addedMinutes: number; readonly step?: number };

export const minuteMilliseconds = 60_000;

/** A page that was closed for longer than this was forgotten, not running: four hours. */
export const longestAbsenceMilliseconds = 240 * minuteMilliseconds;

/** No step gets less than a minute or more than a day. */
const shortestStep = minuteMilliseconds;
const longestStep = 24 * 60 * minuteMilliseconds;

/** A run that has not begun, with the minutes of an outline's steps. */
export function newRun(stepMinutes: readonly number[], now: number): SessionRun {
  return {
    phase: 'ready',
    step: 0,
    spent: stepMinutes.map(() => 0),
    given: stepMinutes.map((minutes) => minutes * minuteMilliseconds),
    countedTo: now,
  };
}

/**
 * The run after an act at a moment. Time is counted by the distance of moments, so that a page in the background, a locked
 * screen and a reload lose none; a clock that is put back adds nothing.
 * @param stepMinutes the outline's own minutes, to which `restart` goes back.
 */
export function advanceRun(
  run: SessionRun,
  act: RunAct,
  now: number,
  stepMinutes: readonly number[],
): SessionRun {
  if (act.kind === 'return' && isForgotten(run, now))
    return { ...run, phase: 'paused', countedTo: now };
  const counted = countTo(run, now);
  switch (act.kind) {
    case 'look':
    case 'return':
      return counted;
    case 'start':
      return counted.phase === 'over' ? counted : { ...counted, phase: 'running' };
    case 'pause':
      return counted.phase === 'running' ? { ...counted, phase: 'paused' } : counted;
    case 'next':
      if (counted.phase === 'over') return counted;
      return counted.step < counted.given.length - 1
        ? { ...counted, step: counted.step + 1 }
        : { ...counted, phase: 'over' };
    case 'back':
      // Somebody who ended too early first looks where they are.
      if (counted.phase === 'over') return { ...counted, phase: 'paused' };
      return { ...counted, step: Math.max(0, counted.step - 1) };
    case 'lengthen':
      return lengthen(counted, act.step ?? counted.step, act.addedMinutes);
    case 'restart':
      return newRun(stepMinutes, now);
  }
}

function isForgotten({ phase, countedTo }: SessionRun, now: number): boolean {
  return phase === 'running' && now - countedTo > longestAbsenceMilliseconds;
}

function countTo(run: SessionRun, now: number): SessionRun {
  if (run.phase !== 'running') return { ...run, countedTo: now };
  const passed = Math.max(0, now - run.countedTo);
  const spent = run.spent.map((each, index) => (index === run.step ? each + passed : each));
  return { ...run, spent, countedTo: now };
}

function lengthen(run: SessionRun, step: number, minutes: number): SessionRun {
  const given = run.given.map((each, index) =>
    index === step
      ? Math.min(longestStep, Math.max(shortestStep, each + minutes * minuteMilliseconds))
      : each,
  );
  return { ...run, given };
}
