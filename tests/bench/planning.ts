// How fast the plan optimiser is in Node: random problems by length, how many are proven within half a second, how long
// the first plan that fits takes. Run with: npm run bench -- planning
import { placeEvents } from '../../src/model/planning/place-events.ts';
import { startOptimising } from '../../src/model/planning/optimise/optimise.ts';
import type { OptimiseProblem } from '../../src/model/planning/optimise/types.ts';
import { shippedContent } from '../fixtures/shipped-content.ts';
import { randomProblem } from '../model/planning/optimise/support/random-problem.ts';
import { randomDraws } from '../model/programme/reading/random-draws.ts';
import { record } from './support/record.ts';
import { times, timesLine } from './support/stats.ts';

const lengths = [4, 13, 26, 52];
const perLength = 125;
/** Goal for a proof. */
const goalMilliseconds = 500;
/** Given up after; a run that is not done by then counts as this long. */
const mostMilliseconds = 2000;
const nodesPerStep = 10;

/** Placing the events of a year under a cap, as each edit does; the cap asks for half-days. */
function timePlacing(): number[] {
  const tracks = shippedContent.blends.find(({ weeks }) => weeks === 52)?.tracks ?? [];
  const limits = { weeks: 52, closedWeeks: [26, 27, 52], capMinutes: 240 };
  const formsOf = (method: string) => shippedContent.methods.find(({ id }) => id === method);
  return Array.from({ length: 500 }, () => {
    const start = performance.now();
    placeEvents(tracks, limits, formsOf);
    return performance.now() - start;
  });
}

interface Run {
  readonly milliseconds: number;
  /** Until there was a plan that fits; undefined if nothing was found. */
  readonly firstMilliseconds: number | undefined;
  readonly proven: boolean;
  /** Effect that might still be gained, at the end. */
  readonly gap: number;
}

function run(problem: OptimiseProblem): Run {
  const start = performance.now();
  const optimiser = startOptimising(problem);
  let firstMilliseconds: number | undefined;
  for (;;) {
    const { kind, best } = optimiser.advance(nodesPerStep);
    const milliseconds = performance.now() - start;
    if (best !== undefined) firstMilliseconds ??= milliseconds;
    if (kind === 'done' || milliseconds > mostMilliseconds) {
      const proven = kind === 'done' && best?.proven !== false;
      const gap = best === undefined ? 0 : best.bound - best.effect;
      return { milliseconds, firstMilliseconds, proven, gap };
    }
  }
}

const placing = times(timePlacing());
console.log(timesLine('place a year under a cap', placing));

const draws = randomDraws(42);
// Compiled before it is timed.
for (let i = 0; i < 20; i++) run(randomProblem(draws, 8));

const figures = lengths.map((weeks) => {
  const runs = Array.from({ length: perLength }, () => run(randomProblem(draws, weeks)));
  const first = runs.flatMap(({ firstMilliseconds }) => firstMilliseconds ?? []);
  const inGoal = runs.filter(
    ({ proven, milliseconds }) => proven && milliseconds <= goalMilliseconds,
  );
  const result = {
    weeks,
    whole: times(runs.map(({ milliseconds }) => milliseconds)),
    first: times(first),
    provenWithinGoal: inGoal.length / runs.length,
    proven: runs.filter(({ proven }) => proven).length / runs.length,
    nothingFits: runs.length - first.length,
    widestGap: Math.max(...runs.map(({ gap }) => gap)),
  };
  console.log(timesLine(`optimise ${weeks} weeks, to the end`, result.whole));
  console.log(timesLine(`optimise ${weeks} weeks, first plan that fits`, result.first));
  console.log(
    `optimise ${weeks} weeks: ${percent(result.provenWithinGoal)} proven within ${goalMilliseconds} ms, ${percent(result.proven)} in the end; widest gap ${result.widestGap.toExponential(1)}; nothing fits in ${result.nothingFits}`,
  );
  return result;
});
record('planning', { placing, goalMilliseconds, mostMilliseconds, lengths: figures });

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
