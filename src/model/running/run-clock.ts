import { minuteMilliseconds, type SessionRun } from './session-run.ts';

/** What a clock of a run shows, in milliseconds. */
export interface RunClock {
  /** What is left of the current step; below 0 it has run over. */
  readonly stepLeft: number;
  /** What the session has taken. */
  readonly elapsed: number;
  /** What is left of the session if every step to come takes what it is given. */
  readonly left: number;
  /** How much later than the outline it would end: `elapsed + left` less the outline's length. Pauses are not counted. */
  readonly drift: number;
}

/** What the clock of a run shows, as far as time is counted. */
export function runClock(run: SessionRun, stepMinutes: readonly number[]): RunClock {
  const { step, spent, given, phase } = run;
  const stepLeft = (given[step] ?? 0) - (spent[step] ?? 0);
  const elapsed = sum(spent);
  const left =
    phase === 'over'
      ? 0
      : sum(
          given.map((each, index) => (index < step ? 0 : Math.max(0, each - (spent[index] ?? 0)))),
        );
  return {
    stepLeft,
    elapsed,
    left,
    drift: elapsed + left - sum(stepMinutes) * minuteMilliseconds,
  };
}

/** What is to be said of a session's drift, in whole minutes. */
export type RunDrift =
  | { readonly kind: 'on-time' }
  /** It would end early. */
  | { readonly kind: 'to-spare'; readonly earlyMinutes: number }
  /** It would end late, but what is left is long enough to be cut by as much. */
  | { readonly kind: 'still-fits'; readonly lateMinutes: number }
  /** It ends late whatever is cut. */
  | { readonly kind: 'too-late'; readonly lateMinutes: number };

/** What is to be said of a drift; less than half a minute is on time. */
export function runDrift({ drift, left }: RunClock): RunDrift {
  const whole = Math.round(Math.abs(drift) / minuteMilliseconds);
  if (whole === 0) return { kind: 'on-time' };
  if (drift < 0) return { kind: 'to-spare', earlyMinutes: whole };
  return left > whole * minuteMilliseconds
    ? { kind: 'still-fits', lateMinutes: whole }
    : { kind: 'too-late', lateMinutes: whole };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
