import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runClock, runDrift } from '../../../src/model/running/run-clock.ts';
import {
  advanceRun,
  longestAbsenceMilliseconds,
  newRun,
  type RunAct,
  type SessionRun,
} from '../../../src/model/running/session-run.ts';

const minute = 60_000;
const hour = [10, 30, 15, 5];
const noon = Date.UTC(2026, 10, 23, 12);

/** The run after acts, each at minutes after noon. */
function played(...acts: (readonly [minutesAfterNoon: number, act: RunAct])[]): SessionRun {
  return acts.reduce(
    (run, [after, act]) => advanceRun(run, act, noon + after * minute, hour),
    newRun(hour, noon),
  );
}

const start: RunAct = { kind: 'start' };
const pause: RunAct = { kind: 'pause' };
const next: RunAct = { kind: 'next' };
const back: RunAct = { kind: 'back' };
const look: RunAct = { kind: 'look' };
const spentMinutes = (run: SessionRun) => run.spent.map((each) => each / minute);
const clockMinutes = (run: SessionRun) =>
  Object.fromEntries(
    Object.entries(runClock(run, hour)).map(([name, value]) => [name, Number(value) / minute]),
  );

describe('a run of a session', () => {
  it('counts nothing before it is started', () => {
    const run = played([7, look]);
    expect(run.phase).toBe('ready');
    expect(clockMinutes(run)).toEqual({ stepLeft: 10, elapsed: 0, left: 60, drift: 0 });
  });

  it('counts from its start, whenever that is', () => {
    expect(clockMinutes(played([7, start], [10, look]))).toEqual({
      stepLeft: 7,
      elapsed: 3,
      left: 57,
      drift: 0,
    });
  });

  it('stands still in a pause, and goes on where it was', () => {
    const run = played([0, start], [4, pause], [34, start], [35, look]);
    expect(spentMinutes(run)).toEqual([5, 0, 0, 0]);
    expect(clockMinutes(run)['drift']).toBe(0);
  });

  it('runs over until somebody goes on: nothing moves by itself', () => {
    const run = played([0, start], [13, look]);
    expect(run.step).toBe(0);
    expect(clockMinutes(run)).toEqual({ stepLeft: -3, elapsed: 13, left: 50, drift: 3 });
    expect(clockMinutes(advanceRun(run, next, noon + 13 * minute, hour))).toMatchObject({
      stepLeft: 30,
      drift: 3,
    });
  });

  it('has minutes to spare after a step that ended early', () => {
    expect(clockMinutes(played([0, start], [6, next]))).toMatchObject({ left: 50, drift: -4 });
  });

  it('goes back to a step with what is left of it', () => {
    const run = played([0, start], [6, next], [8, back], [9, look]);
    expect(spentMinutes(run)).toEqual([7, 2, 0, 0]);
    expect(clockMinutes(run)).toMatchObject({ stepLeft: 3, left: 3 + 28 + 20, drift: 0 });
    expect(played([0, back]).step).toBe(0);
  });

  it('ends after the last step, and can be taken back to it', () => {
    const over = played([0, start], [10, next], [40, next], [55, next], [60, next]);
    expect(over.phase).toBe('over');
    expect(clockMinutes(over)).toMatchObject({ elapsed: 60, left: 0, drift: 0 });
    const later = advanceRun(over, look, noon + 99 * minute, hour);
    expect(clockMinutes(later)['elapsed']).toBe(60);
    expect(advanceRun(later, next, noon, hour).phase).toBe('over');
    expect(advanceRun(later, start, noon, hour).phase).toBe('over');
    expect(advanceRun(later, back, noon, hour)).toMatchObject({ phase: 'paused', step: 3 });
  });

  it('knows what a session that was ended early has saved', () => {
    const over = played([0, start], [10, next], [11, next], [12, next], [13, next]);
    expect(clockMinutes(over)).toMatchObject({ elapsed: 13, left: 0, drift: -47 });
  });

  it('lengthens the current step or another one, never below a minute', () => {
    const more = played([0, start], [2, { kind: 'lengthen', addedMinutes: 1 }]);
    expect(clockMinutes(more)).toMatchObject({ stepLeft: 9, drift: 1 });
    const other = played([0, { kind: 'lengthen', addedMinutes: -5, step: 2 }]);
    expect(clockMinutes(other)).toMatchObject({ stepLeft: 10, left: 55, drift: -5 });
    const least = played([0, { kind: 'lengthen', addedMinutes: -9, step: 3 }]);
    expect(least.given[3]).toBe(minute);
  });

  it('begins anew with the minutes of the outline', () => {
    const run = played(
      [0, start],
      [2, { kind: 'lengthen', addedMinutes: 9 }],
      [3, { kind: 'restart' }],
    );
    expect(run).toEqual(newRun(hour, noon + 3 * minute));
  });

  it('loses nothing in the background, even for longer than the session', () => {
    expect(clockMinutes(played([0, start], [100, look]))).toMatchObject({
      stepLeft: -90,
      elapsed: 100,
    });
  });

  it('adds nothing when the clock of the device is put back, and counts on from there', () => {
    const run = played([0, start], [5, look], [-55, look], [-54, look]);
    expect(spentMinutes(run)).toEqual([6, 0, 0, 0]);
  });

  it('goes on after a reload, and pauses where it was forgotten', () => {
    const running = played([0, start], [5, look]);
    const after = (milliseconds: number) =>
      advanceRun(running, { kind: 'return' }, running.countedTo + milliseconds, hour);
    expect(spentMinutes(after(2 * minute))).toEqual([7, 0, 0, 0]);
    expect(after(longestAbsenceMilliseconds).phase).toBe('running');
    expect(after(longestAbsenceMilliseconds + 1)).toMatchObject({
      phase: 'paused',
      spent: running.spent,
    });
    const paused = played([0, start], [5, pause]);
    const muchLater = noon + 30 * 60 * minute;
    expect(advanceRun(paused, { kind: 'return' }, muchLater, hour).spent).toEqual(paused.spent);
  });
});

describe('the drift in words', () => {
  const drift = (...acts: Parameters<typeof played>) => runDrift(runClock(played(...acts), hour));

  it('is on time up to half a minute', () => {
    expect(drift([0, start], [10.4, look])).toEqual({ kind: 'on-time' });
    expect(drift([0, start], [9.6, next])).toEqual({ kind: 'on-time' });
  });

  it('says what is to spare, what still fits, and what does not', () => {
    expect(drift([0, start], [6, next])).toEqual({ kind: 'to-spare', earlyMinutes: 4 });
    expect(drift([0, start], [13, next])).toEqual({ kind: 'still-fits', lateMinutes: 3 });
    expect(drift([0, start], [13, next], [43, next], [58, next], [61, look])).toEqual({
      kind: 'too-late',
      lateMinutes: 3,
    });
    expect(drift([0, start], [200, look])).toEqual({ kind: 'too-late', lateMinutes: 190 });
  });
});

const anyAct: fc.Arbitrary<RunAct> = fc.oneof(
  fc.constantFrom<RunAct>(start, pause, next, back, look, { kind: 'return' }, { kind: 'restart' }),
  fc.record({
    kind: fc.constant('lengthen' as const),
    addedMinutes: fc.integer({ min: -40, max: 40 }),
    step: fc.integer({ min: 0, max: 7 }),
  }),
);
const anyCourse = fc.record({
  steps: fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 7 }),
  acts: fc.array(
    // Clocks go back, too, and pages sleep.
    fc.record({ act: anyAct, pass: fc.integer({ min: -20 * minute, max: 300 * minute }) }),
    { maxLength: 40 },
  ),
});

describe('whatever happens', () => {
  it('elapsed and remaining add up, and every running moment is counted once', () => {
    fc.assert(
      fc.property(anyCourse, ({ steps, acts }) => {
        let run = newRun(steps, noon);
        let now = noon;
        let ran = 0;
        for (const { act, pass } of acts) {
          now += pass;
          const forgotten = act.kind === 'return' && pass > longestAbsenceMilliseconds;
          if (run.phase === 'running' && !forgotten) ran += Math.max(0, pass);
          if (act.kind === 'restart') ran = 0;
          run = advanceRun(run, act, now, steps);

          const clock = runClock(run, steps);
          const planned = steps.reduce((sum, each) => sum + each * minute, 0);
          expect(clock.elapsed).toBe(ran);
          expect(clock.elapsed + clock.left).toBe(planned + clock.drift);
          expect(clock.drift).toBe(driftByStep(run, steps));
          expect(clock.left).toBeGreaterThanOrEqual(0);
          expect(run.step).toBeLessThan(steps.length);
          expect(run.given.every((each) => each >= minute)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

/** The drift found another way: of what is behind, what it took; of what is to come, what it is given or has taken. */
function driftByStep({ step, spent, given, phase }: SessionRun, steps: readonly number[]): number {
  return steps.reduce((sum, minutes, index) => {
    const took = spent[index] ?? 0;
    const isBehind = index < step || phase === 'over';
    return sum + (isBehind ? took : Math.max(took, given[index] ?? 0)) - minutes * minute;
  }, 0);
}
