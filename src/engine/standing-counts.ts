import type { Default } from '../schema/default.ts';

/** What defaults rest on, counted. The counts add up to `all`. */
export interface StandingCounts {
  readonly all: number;
  readonly judgement: number;
  /** Figures that only the reader can know. */
  readonly yours: number;
  readonly practice: number;
  readonly evidence: number;
  /** Where no default can be defended. */
  readonly none: number;
  /** Of all defaults, the share that is our judgement. */
  readonly judgementShare: number;
}

/** Counts what defaults rest on; a convention counts as practice. */
export function standingCounts(defaults: readonly Pick<Default, 'standing'>[]): StandingCounts {
  const count = (...standings: readonly Default['standing'][]) =>
    defaults.filter(({ standing }) => standings.includes(standing)).length;
  const [all, judgement] = [defaults.length, count('judgement')];
  return {
    all,
    judgement,
    yours: count('yours'),
    practice: count('practice', 'convention'),
    evidence: count('evidence'),
    none: count('none'),
    judgementShare: all === 0 ? 0 : judgement / all,
  };
}
