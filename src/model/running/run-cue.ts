import { minuteMilliseconds, type SessionRun } from './session-run.ts';

/** What is worth saying aloud after something happened to a run. */
export type RunCue =
  | 'step'
  | 'started'
  | 'paused'
  | 'over'
  | 'restarted'
  | 'lengthened'
  | 'soon'
  | 'last-minute'
  | 'time-up';

/** What is left of a step when it is said, and how long a step has to be for it; the last to be passed comes last. */
const marks = [
  { cue: 'soon', leftMinutes: 5, fromMinutes: 15 },
  { cue: 'last-minute', leftMinutes: 1, fromMinutes: 3 },
  { cue: 'time-up', leftMinutes: 0, fromMinutes: 0 },
] as const;

/** The one thing to say of two states of a run, the later of which followed from the earlier; mostly nothing. */
export function runCue(before: SessionRun, after: SessionRun): RunCue | undefined {
  if (after.phase === 'over') return before.phase === 'over' ? undefined : 'over';
  if (after.phase === 'ready' && before.phase !== 'ready') return 'restarted';
  if (after.step !== before.step) return 'step';
  if (after.phase !== before.phase) return after.phase === 'running' ? 'started' : 'paused';
  if (after.given.some((each, index) => each !== before.given[index])) return 'lengthened';
  const [given, left, leftBefore] = [after.given[after.step] ?? 0, leftOf(after), leftOf(before)];
  // After a while in the background only what holds now is said.
  return marks.findLast(({ leftMinutes, fromMinutes }) => {
    const mark = leftMinutes * minuteMilliseconds;
    return given >= fromMinutes * minuteMilliseconds && leftBefore > mark && left <= mark;
  })?.cue;
}

const leftOf = ({ given, spent, step }: SessionRun) => (given[step] ?? 0) - (spent[step] ?? 0);
