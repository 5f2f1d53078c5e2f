/** A development gap and the model that closes it. */
export interface Gap {
  readonly id: string;
  readonly label: string;
  readonly side: Side;
}

/** Which mentoring model; `both` is the hybrid. */
export type Side = 'reverse' | 'traditional' | 'both';

/** What a model asks of a programme. */
export interface ModelDemands {
  readonly side: Side;
  /** Below this many weeks it does not work. */
  readonly minimumWeeks: number;
  /** From this many weeks it is recommended. */
  readonly recommendedWeeks: number;
  /** Days after which results are reviewed. */
  readonly reviewDays: readonly number[];
  /** Whether charter, confidentiality and a sponsor must be in place. */
  readonly needsGovernance: boolean;
  /** Whether low psychological safety rules it out. */
  readonly needsSafety: boolean;
}

/** The situation of a programme. */
export interface ChoiceContext {
  readonly horizonWeeks: number;
  readonly governance: Readonly<Record<'charter' | 'confidentiality' | 'sponsor', boolean>>;
  readonly safety: 'low' | 'medium' | 'high';
  /** Whether the executives already have a traditional mentor. */
  readonly existingMentor: boolean;
}

/** Why the answer is what it is; weeks where they are the point. */
export type Reason =
  | { readonly code: 'safety-low' }
  | { readonly code: 'horizon-too-short'; readonly need: number; readonly have: number }
  | { readonly code: 'needs-charter' | 'needs-confidentiality' | 'needs-sponsor' }
  | { readonly code: 'hybrid-short-without-mentor'; readonly need: number; readonly have: number }
  | { readonly code: 'existing-mentor-is-the-traditional-leg' }
  | { readonly code: 'under-recommended'; readonly need: number; readonly have: number };

/** The weight of one gap at which another model becomes the answer. */
export interface ModelFlip {
  readonly gap: string;
  readonly current: number;
  /** Weight 0 to 10 at which the answer changes. */
  readonly flipAt: number;
  readonly to: Side;
}

export interface ModelChoiceInput {
  readonly gaps: readonly Gap[];
  /** Weight of each gap by its id, 0 to 10. */
  readonly weights: Readonly<Record<string, number>>;
  readonly context: ChoiceContext;
  /** The demands of each model; one for each side. */
  readonly models: Readonly<Record<Side, ModelDemands>>;
  /** Smaller share from which the answer is a hybrid, 0 to 0.5. */
  readonly hybridThreshold: number;
}

/** The answer with every term behind it. */
export type ModelChoice =
  | { readonly status: 'invalid'; readonly field: string; readonly value: number }
  | {
      readonly status: 'recommended' | 'conditional' | 'blocked';
      readonly side: Side;
      /** Shares of the two models, 0 to 1; they add up to 1. */
      readonly reverseShare: number;
      readonly traditionalShare: number;
      /** Weight that counts for reverse mentoring, and all of it. */
      readonly reverseWeight: number;
      readonly totalWeight: number;
      readonly blocks: readonly Reason[];
      readonly conditions: readonly Reason[];
      readonly notes: readonly Reason[];
      readonly reviewDays: readonly number[];
      readonly flips: readonly ModelFlip[];
    };

/** How much of a gap's weight counts for reverse mentoring. */
export const reversePart: Readonly<Record<Side, number>> = {
  reverse: 1,
  both: 0.5,
  traditional: 0,
};

const largestWeight = 10;

/**
 * Chooses between reverse, traditional and hybrid mentoring. `shareReverse = (Σ w[reverse] + ½ Σ w[both]) / Σ w`;
 * hybrid if the smaller share reaches the threshold, else the larger share. Blocks are never traded off against
 * weights. Never throws; weights or weeks that cannot be used give `invalid`.
 */
export function chooseModel(input: ModelChoiceInput): ModelChoice {
  const { gaps, weights, context, models, hybridThreshold } = input;
  for (const { id } of gaps) {
    const weight = weights[id] ?? 0;
    if (!(weight >= 0 && Number.isFinite(weight)))
      return { status: 'invalid', field: `gaps.${id}`, value: weight };
  }
  if (!(context.horizonWeeks > 0 && Number.isFinite(context.horizonWeeks))) {
    return { status: 'invalid', field: 'horizonWeeks', value: context.horizonWeeks };
  }
  const totalWeight = gaps.reduce((sum, { id }) => sum + (weights[id] ?? 0), 0);
  if (!(totalWeight > 0)) return { status: 'invalid', field: 'gaps', value: totalWeight };
  const reverseWeight = gaps.reduce(
    (sum, { id, side }) => sum + (weights[id] ?? 0) * reversePart[side],
    0,
  );
  const reverseShare = reverseWeight / totalWeight;
  const side = sideOf(reverseShare, hybridThreshold);
  const blocks = blocksOf(side, context, models);
  const conditions = conditionsOf(side, context, models);
  return {
    status: blocks.length > 0 ? 'blocked' : conditions.length > 0 ? 'conditional' : 'recommended',
    side,
    reverseShare,
    traditionalShare: 1 - reverseShare,
    reverseWeight,
    totalWeight,
    blocks,
    conditions,
    notes: notesOf(side, context, models),
    reviewDays: models[side].reviewDays,
    flips: flipsOf(input, side, reverseWeight, totalWeight),
  };
}

/** The model for a reverse share of 0 to 1. A share on the threshold is a hybrid, whatever the rounding of the division. */
function sideOf(reverseShare: number, threshold: number): Side {
  if (Math.min(reverseShare, 1 - reverseShare) >= threshold - 1e-12) return 'both';
  return reverseShare > 0.5 ? 'reverse' : 'traditional';
}

function blocksOf(
  side: Side,
  context: ChoiceContext,
  models: ModelChoiceInput['models'],
): Reason[] {
  const have = context.horizonWeeks;
  const blocks: Reason[] = [];
  if (models[side].needsSafety && context.safety === 'low') blocks.push({ code: 'safety-low' });
  // A hybrid's traditional leg may be a relationship that exists already, so only its reverse leg can be too short.
  const need = models[side === 'both' ? 'reverse' : side].minimumWeeks;
  if (have < need) blocks.push({ code: 'horizon-too-short', need, have });
  return blocks;
}

function conditionsOf(
  side: Side,
  context: ChoiceContext,
  models: ModelChoiceInput['models'],
): Reason[] {
  const { governance, horizonWeeks: have, existingMentor } = context;
  const conditions: Reason[] = [];
  if (models[side].needsGovernance) {
    if (!governance.charter) conditions.push({ code: 'needs-charter' });
    if (!governance.confidentiality) conditions.push({ code: 'needs-confidentiality' });
    if (!governance.sponsor) conditions.push({ code: 'needs-sponsor' });
  }
  const need = models.both.minimumWeeks;
  if (side === 'both' && have < need && !existingMentor) {
    conditions.push({ code: 'hybrid-short-without-mentor', need, have });
  }
  return conditions;
}

function notesOf(side: Side, context: ChoiceContext, models: ModelChoiceInput['models']): Reason[] {
  const { horizonWeeks: have, existingMentor } = context;
  const notes: Reason[] = [];
  if (side === 'both' && existingMentor)
    notes.push({ code: 'existing-mentor-is-the-traditional-leg' });
  const { minimumWeeks, recommendedWeeks: need } = models.reverse;
  if (side !== 'traditional' && have >= minimumWeeks && have < need) {
    notes.push({ code: 'under-recommended', need, have });
  }
  return notes;
}

/**
 * For each gap the nearest weight at which another model is the answer, exact: with the other weights fixed the share
 * is `(R + a·x) / (T + x)`, so it meets a bound `h` at `x = (h·T − R) / (a − h)`.
 */
function flipsOf(
  input: ModelChoiceInput,
  side: Side,
  reverseWeight: number,
  totalWeight: number,
): ModelFlip[] {
  const flips: ModelFlip[] = [];
  for (const gap of input.gaps) {
    const current = input.weights[gap.id] ?? 0;
    const a = reversePart[gap.side];
    const R = reverseWeight - a * current;
    const T = totalWeight - current;
    const candidates = [input.hybridThreshold, 1 - input.hybridThreshold]
      .map((bound) => (bound * T - R) / (a - bound))
      .filter(
        (x) => Number.isFinite(x) && x >= 0 && x <= largestWeight && Math.abs(x - current) > 1e-9,
      )
      .sort((x, y) => Math.abs(x - current) - Math.abs(y - current));
    const [flipAt] = candidates;
    if (flipAt === undefined) continue;
    const beyond = flipAt + Math.sign(flipAt - current) * 1e-6;
    if (T + beyond <= 0) continue;
    const to = sideOf((R + a * beyond) / (T + beyond), input.hybridThreshold);
    if (to !== side) flips.push({ gap: gap.id, current, flipAt, to });
  }
  return flips.sort((a, b) => Math.abs(a.flipAt - a.current) - Math.abs(b.flipAt - b.current));
}
