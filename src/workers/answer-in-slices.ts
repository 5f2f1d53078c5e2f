import { bindingLimits } from '../model/planning/optimise/binding-limits.ts';
import { marginalChanges, marginalGain } from '../model/planning/optimise/marginals.ts';
import { startOptimising } from '../model/planning/optimise/optimise.ts';
import type { OptimiseProblem, Optimum } from '../model/planning/optimise/types.ts';
import { whatWouldFit } from '../model/planning/optimise/what-would-fit.ts';
import { smallestCap } from '../model/planning/packing/smallest-cap.ts';
import type { PlanProblem } from '../model/programme/optimising.ts';
import { programmeRanges } from '../model/programme/ranges.ts';
import type { BoughtEffect, OptimiseAnswer, OptimiseProgress } from './optimise-answer.ts';

/** How a search shares the processor. */
export interface SliceClock {
  /** Milliseconds from any fixed moment. */
  readonly now: () => number;
  /** Lets others go on; a search that is not wanted any more never comes back from it. */
  readonly pause: () => Promise<void>;
  /** Longest time without a pause. */
  readonly sliceMilliseconds: number;
  /** Boxes of plans looked into between two looks at the clock. */
  readonly nodesAtOnce: number;
}

/** How long a search may take; what it has then is given with its bound. */
export interface SearchLimits {
  readonly bestMilliseconds: number;
  /** For each limit that is widened. */
  readonly changeMilliseconds: number;
}

const ordinaryLimits: SearchLimits = { bestMilliseconds: 15_000, changeMilliseconds: 5_000 };
const reportEveryMilliseconds = 100;

/** Difference of effect, 0 to 1, that no figure with one decimal of 100 points shows. */
const closeEnough = 0.0005;

/** Finds the best plan, which limits stop it, and what more of each would buy; or what would make anything fit. */
export async function answerInSlices(
  problem: PlanProblem,
  clock: SliceClock,
  report: (progress: OptimiseProgress) => void,
  limits: SearchLimits = ordinaryLimits,
): Promise<OptimiseAnswer> {
  let reported = clock.now();
  let paused = reported;
  const breathe = async (progress?: OptimiseProgress) => {
    const now = clock.now();
    if (progress !== undefined && now - reported >= reportEveryMilliseconds) {
      reported = now;
      report(progress);
    }
    if (now - paused < clock.sliceMilliseconds) return;
    await clock.pause();
    paused = clock.now();
  };
  const solve = async (
    asked: OptimiseProblem,
    milliseconds: number,
    progressOf?: (best: Optimum | undefined) => OptimiseProgress,
  ) => {
    const run = startOptimising(asked, 0.9 * closeEnough);
    const end = clock.now() + milliseconds;
    for (;;) {
      const { kind, best } = run.advance(clock.nodesAtOnce);
      if (kind === 'done' || clock.now() >= end) return { best, isDone: kind === 'done' };
      await breathe(progressOf?.(best));
    }
  };

  const { best, isDone } = await solve(problem, limits.bestMilliseconds, (found) => ({
    stage: 'searching',
    effect: found?.effect,
    bound: found?.bound,
  }));
  if (best === undefined) {
    const fit = whatWouldFit(problem, smallestCap);
    return !isDone && fit.kind === 'fits' ? { kind: 'gave-up' } : { kind: 'nothing-fits', fit };
  }
  const standing = bindingLimits(problem, best);
  const bought: BoughtEffect[] = [];
  if (best.bound - best.effect <= closeEnough) {
    report({ stage: 'widening', optimum: best, limits: standing });
    for (const change of changesOf(problem)) {
      const after = await solve(change.problem, limits.changeMilliseconds);
      const { kind, added, unit } = change;
      const gain = marginalGain(best, after.best);
      bought.push({ kind, added, unit, gain, proven: after.best?.proven ?? false });
    }
  }
  return { kind: 'found', optimum: best, limits: standing, bought };
}

/** The limits to widen; a plan that is as long as one may be gets no further week. */
function changesOf(problem: PlanProblem) {
  const isLongest = problem.weeks >= programmeRanges.planWeeks.max;
  return marginalChanges(problem, problem.costPerWeek).filter(
    ({ kind }) => kind !== 'week' || !isLongest,
  );
}
