import { describe, expect, it } from 'vitest';
import { clockFace } from '../../../src/model/running/clock-face.ts';
import { runCue } from '../../../src/model/running/run-cue.ts';
import { advanceRun, newRun, type RunAct } from '../../../src/model/running/session-run.ts';

const minute = 60_000;
const steps = [20, 2];
const begun = advanceRun(newRun(steps, 0), { kind: 'start' }, 0, steps);
const at = (minutes: number, act: RunAct = { kind: 'look' }, from = begun) =>
  advanceRun(from, act, minutes * minute, steps);

describe('what is said aloud', () => {
  it('names what a person did', () => {
    expect(runCue(newRun(steps, 0), begun)).toBe('started');
    expect(runCue(begun, at(1, { kind: 'pause' }))).toBe('paused');
    expect(runCue(begun, at(1, { kind: 'next' }))).toBe('step');
    expect(runCue(begun, at(1, { kind: 'lengthen', addedMinutes: 1 }))).toBe('lengthened');
    expect(runCue(begun, at(1, { kind: 'restart' }))).toBe('restarted');
    const last = at(1, { kind: 'next' });
    const over = at(2, { kind: 'next' }, last);
    expect(runCue(last, over)).toBe('over');
    expect(runCue(over, at(3, { kind: 'look' }, over))).toBeUndefined();
    expect(runCue(over, at(3, { kind: 'back' }, over))).toBe('paused');
  });

  it('names each mark once, when it is passed', () => {
    expect(runCue(begun, at(14.9))).toBeUndefined();
    expect(runCue(at(14.9), at(15))).toBe('soon');
    expect(runCue(at(15), at(15.1))).toBeUndefined();
    expect(runCue(at(18.9), at(19.1))).toBe('last-minute');
    expect(runCue(at(19.9), at(20))).toBe('time-up');
    expect(runCue(at(20), at(25))).toBeUndefined();
  });

  it('says only what holds now after a while in the background', () => {
    expect(runCue(at(3), at(40))).toBe('time-up');
    expect(runCue(at(3), at(19.5))).toBe('last-minute');
  });

  it('does not remind in a step that is as short as the reminder', () => {
    const short = at(0, { kind: 'next' });
    expect(runCue(at(0.9, { kind: 'look' }, short), at(1.1, { kind: 'look' }, short))).toBe(
      undefined,
    );
    expect(runCue(at(1.9, { kind: 'look' }, short), at(2, { kind: 'look' }, short))).toBe(
      'time-up',
    );
  });
});

describe('the face of the clock', () => {
  it.each([
    [30 * minute, '30:00'],
    [30 * minute - 1, '30:00'],
    [65_000, '1:05'],
    [1, '0:01'],
    [0, '0:00'],
    [-999, '0:00'],
    [-1000, '+0:01'],
    [-200_000, '+3:20'],
    [150 * minute, '150:00'],
  ])('%d ms is %s', (left, face) => {
    expect(clockFace(left)).toBe(face);
  });
});
