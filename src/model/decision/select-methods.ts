import { rankAcceptability } from './acceptability.ts';
import { bestBlends, type ScoredBlend } from './blend-score.ts';
import { checkSelection, type InputProblem } from './check-selection.ts';
import { type FlipPoint, flipPoints } from './flip-point.ts';
import { type Margin, margin } from './margin.ts';
import { rankMethods, type ScoredMethod, scoreMethod } from './ranking.ts';
import type { SelectionInput } from './selection-input.ts';
import { type Veto, vetoes } from './veto.ts';
import { weightShares } from './weight-shares.ts';

/** A method that a limit rules out, with the score it would have had. */
export interface VetoedMethod {
  readonly method: ScoredMethod;
  readonly vetoes: readonly Veto[];
}

/** The best sets of one size. */
export interface BlendList {
  readonly size: number;
  readonly blends: readonly ScoredBlend[];
}

/** What to recommend: one method, or a blend where no method leads clearly enough. */
export type Headline =
  | { readonly kind: 'method'; readonly method: string }
  | { readonly kind: 'blend'; readonly blend: ScoredBlend };

/** The result of a selection, with every intermediate term that a view explains. */
export type Selection =
  | { readonly kind: 'invalid'; readonly problems: readonly InputProblem[] }
  | {
      readonly kind: 'none';
      readonly shares: Readonly<Record<string, number>>;
      readonly vetoed: readonly VetoedMethod[];
    }
  | {
      readonly kind: 'ranked';
      readonly shares: Readonly<Record<string, number>>;
      readonly ranking: readonly [ScoredMethod, ...ScoredMethod[]];
      readonly vetoed: readonly VetoedMethod[];
      /** Share of draws in which each method comes first, by id. */
      readonly acceptability: Readonly<Record<string, number>>;
      /** Winner against runner-up, if there is one. */
      readonly margin: Margin | undefined;
      /** Nearest first. */
      readonly flips: readonly FlipPoint[];
      /** Best sets of two, three and four, as far as there are methods. */
      readonly blends: readonly BlendList[];
      readonly headline: Headline;
    };

const blendSizes = [2, 3, 4];

/**
 * Ranks methods by weighted utility within hard limits (additive multi-criteria value model with vetoes), and says
 * what would change the answer and how robust it is. Never throws; input that cannot be used comes back as problems.
 */
export function selectMethods(input: SelectionInput): Selection {
  const problems = checkSelection(input);
  if (problems.length > 0) return { kind: 'invalid', problems };
  const { criteria, methods, context, saturation, tieBreakers } = input;
  const shares = weightShares(criteria, input.weights);
  const judged = methods.map((method) => ({
    method: scoreMethod(method, criteria, shares),
    vetoes: vetoes(method.limits, context),
  }));
  const vetoed = judged.filter((entry) => entry.vetoes.length > 0);
  // In the order the methods are given, for draws and subsets; the ranking is sorted.
  const open = judged.filter((entry) => entry.vetoes.length === 0).map((entry) => entry.method);
  const [leader, ...rivals] = rankMethods(open, tieBreakers);
  if (leader === undefined) return { kind: 'none', shares, vetoed };
  const mayLead = new Set(open.map(({ id }) => id));
  const acceptability = rankAcceptability(
    methods,
    criteria,
    input.weights,
    mayLead,
    input.acceptability,
  );
  const blends = blendSizes
    .filter((size) => size <= open.length)
    .map((size) => ({ size, blends: bestBlends(open, size, criteria, shares, saturation) }));
  const [runnerUp] = rivals;
  return {
    kind: 'ranked',
    shares,
    ranking: [leader, ...rivals],
    vetoed,
    acceptability,
    margin: runnerUp && margin(leader, runnerUp, criteria),
    flips: flipPoints(leader, rivals, criteria, shares),
    blends,
    headline: headline(
      leader,
      acceptability[leader.id] ?? 0,
      blends,
      input.acceptability.threshold,
    ),
  };
}

function headline(
  leader: ScoredMethod,
  leads: number,
  blends: readonly BlendList[],
  threshold: number,
): Headline {
  const pair = blends[0]?.blends[0];
  return leads >= threshold || pair === undefined
    ? { kind: 'method', method: leader.id }
    : { kind: 'blend', blend: pair };
}
