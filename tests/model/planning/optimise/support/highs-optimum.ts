import type loadHighs from 'highs';
import type { OptimiseProblem } from '../../../../../src/model/planning/optimise/types.ts';
import { effectOf } from './effect-of.ts';
import { sumLimits } from './sum-limits.ts';
import { weekPatterns } from './week-patterns.ts';

/** What HiGHS finds: the best counts, their effect, and the effect that no plan exceeds. */
export interface OracleOptimum {
  readonly counts: readonly number[];
  readonly effect: number;
  readonly bound: number;
  /** Programmes solved. */
  readonly rounds: number;
}

type Highs = Awaited<ReturnType<typeof loadHighs>>;

const exact = {
  output_flag: false,
  mip_rel_gap: 0,
  mip_abs_gap: 1e-10,
  primal_feasibility_tolerance: 1e-9,
  mip_feasibility_tolerance: 1e-9,
} as const;

/**
 * The greatest effect by outer approximation: integer programmes in which each lens's effect lies below tangents of
 * 1 − exp(−s); tangents are added where the last plan stands until effect and bound meet. Undefined when nothing fits.
 * @throws {Error} if HiGHS ends otherwise, or the bound does not come down to the effect.
 */
export function highsOptimum(highs: Highs, problem: OptimiseProblem): OracleOptimum | undefined {
  const { methods, lensWeights } = problem;
  if (sumLimits(problem).some(({ available }) => available < 0)) return undefined;
  const weight = lensWeights.reduce((sum, each) => sum + each, 0);
  const sumOf = (counts: readonly number[], c: number) =>
    methods.reduce((s, m, i) => s + m.potency * (m.strengths[c] ?? 0) * (counts[i] ?? 0), 0);
  const mostCounts = methods.map(({ most }) => most);
  const tangents = lensWeights.flatMap((_, c) =>
    [0, 0.25, 0.5, 1, 1.5, 2, 3, 4, 6, 9]
      .filter((s) => s <= sumOf(mostCounts, c))
      .map((s) => tangent(problem, c, s)),
  );
  let best: Omit<OracleOptimum, 'bound' | 'rounds'> | undefined;
  for (let rounds = 1; rounds <= 60; rounds++) {
    const objective = linear(lensWeights.map((each, c) => [each / weight, `z${c}`]));
    const solution = highs.solve(programme(problem, objective, tangents), exact);
    if (solution.Status === 'Infeasible') return undefined;
    if (solution.Status !== 'Optimal') throw new Error(`HiGHS ended with ${solution.Status}`);
    const counts = methods.map((_, m) => Math.round(primal(solution.Columns[`n${m}`])));
    const effect = effectOf(problem, counts);
    if (best === undefined || effect > best.effect) best = { counts, effect };
    const bound = solution.ObjectiveValue;
    if (bound - best.effect < 1e-9) return { ...best, bound, rounds };
    for (const c of lensWeights.keys()) tangents.push(tangent(problem, c, sumOf(counts, c)));
  }
  throw new Error('the bound does not come down to the effect');
}

function primal(column: object | undefined): number {
  return column !== undefined && 'Primal' in column && typeof column.Primal === 'number'
    ? column.Primal
    : Number.NaN;
}

/** z_c ≤ 1 − e^−a + e^−a (s − a). */
function tangent({ methods }: OptimiseProblem, c: number, a: number): string {
  const slope = Math.exp(-a);
  const terms = methods.map(
    ({ potency, strengths }, m) => [-slope * potency * (strengths[c] ?? 0), `n${m}`] as const,
  );
  return `${linear([[1, `z${c}`], ...terms])} <= ${1 - slope - slope * a}`;
}

function programme(
  problem: OptimiseProblem,
  objective: string,
  tangents: readonly string[],
): string {
  const { methods, lensWeights } = problem;
  const laid = methods.every(({ gapWeeks }) => gapWeeks === 1)
    ? laidByPattern(problem)
    : laidByWeek(problem);
  const sums = sumLimits(problem).flatMap(({ perEvent, available }) => {
    // In thousands, so that rows are of a size.
    const terms = perEvent.map((each, m) => [each / 1000, `n${m}`] as const);
    return perEvent.some((each) => each > 0) ? [`${linear(terms)} <= ${available / 1000}`] : [];
  });
  const bounds = [
    ...methods.map(({ least, most }, m) => `${least} <= n${m} <= ${most}`),
    ...lensWeights.map((_, c) => `0 <= z${c} <= 1`),
    ...laid.bounds,
  ];
  const whole = [...methods.map((_, m) => `n${m}`), ...laid.whole];
  const rows = [...laid.rows, ...sums, ...tangents];
  return `Maximize\n obj: ${objective}\nSubject To\n ${rows.join('\n ')}\nBounds\n ${bounds.join('\n ')}\nGenerals\n ${whole.join(' ')}\nEnd\n`;
}

interface Laid {
  readonly rows: readonly string[];
  readonly bounds: readonly string[];
  readonly whole: readonly string[];
}

/** At most one event of a method a week: weeks are alike, so count how many of them use which pattern. */
function laidByPattern(problem: OptimiseProblem): Laid {
  const patterns = weekPatterns(problem);
  const weeks = patterns.map((_, p) => [1, `x${p}`] as const);
  const counted = problem.methods.map((_, m) => {
    const holding = patterns.flatMap((set, p) => (set.includes(m) ? [[-1, `x${p}`] as const] : []));
    return `${linear([[1, `n${m}`], ...holding])} <= 0`;
  });
  return {
    rows: [`${linear(weeks)} <= ${problem.openWeeks.length}`, ...counted],
    bounds: [],
    whole: patterns.map((_, p) => `x${p}`),
  };
}

/** Longer gaps: whether each week has an event of each method; of weeks closer than the gap, one at most. */
function laidByWeek({ methods, openWeeks, capMinutes }: OptimiseProblem): Laid {
  const event = (m: number, week: number) => `y${m}_${week}`;
  const caps = openWeeks.map((week) => {
    const terms = methods.map((each, m) => [each.executiveMinutes, event(m, week)] as const);
    return `${linear(terms)} <= ${capMinutes}`;
  });
  const gaps = methods.flatMap(({ gapWeeks }, m) =>
    openWeeks.map((first) => {
      const near = openWeeks.filter((week) => week >= first && week < first + gapWeeks);
      return `${linear(near.map((week) => [1, event(m, week)] as const))} <= 1`;
    }),
  );
  const counted = methods.map((_, m) => {
    const events = openWeeks.map((week) => [-1, event(m, week)] as const);
    return `${linear([[1, `n${m}`], ...events])} <= 0`;
  });
  const whole = methods.flatMap((_, m) => openWeeks.map((week) => event(m, week)));
  return {
    rows: [...caps, ...gaps, ...counted],
    bounds: whole.map((name) => `0 <= ${name} <= 1`),
    whole,
  };
}

function linear(terms: readonly (readonly [number, string])[]): string {
  return terms
    .filter(([factor]) => factor !== 0)
    .map(([factor, name]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`)
    .join(' ');
}
