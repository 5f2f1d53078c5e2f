import type { Calculation } from '../returns/quantities/quantity.ts';
import type { BenefitInput, Isolation } from '../returns/returns-input.ts';
import type { Spread } from '../returns/types.ts';
import type { ProgrammeContent, ProgrammeIsolation, SiteDefault } from './content.ts';
import { type Given, given, type Sourced } from './given.ts';
import {
  type GivenSpread,
  givenSpread,
  type OtherwiseSpread,
  readySpread,
  type SpreadProblem,
} from './given-spread.ts';
import type { MeasureInPlan } from './measuring.ts';
import type { Worth } from './schema.ts';
import type { WorthSpread } from './worth-schema.ts';

/** Something that a measure lacks before it can be given a value. */
export interface WorthProblem {
  readonly figure: WorthSpread | 'base' | 'isolation-unknown';
  readonly problem: SpreadProblem;
}

/** The figures with a range that a value is calculated from; those of the isolation only where it takes them. */
export type WorthFigures = Readonly<Partial<Record<WorthSpread, GivenSpread>>>;

/** A measure that the business case gives a value. */
export interface ValuedMeasure extends MeasureInPlan {
  readonly worth: Worth;
  /** Unit of its figures, `''` where none is known. */
  readonly unit: string;
  /** What its figures are divided by: 100 where they are in per cent. */
  readonly per: number;
  /** 1 where more is better, −1 where less is. */
  readonly better: 1 | -1;
  readonly isolation: ProgrammeIsolation | undefined;
  readonly figures: WorthFigures;
  readonly course: Readonly<Record<CourseFigure, Given<number>>>;
  readonly lacks: readonly WorthProblem[];
  /** What it is calculated with; none as long as it lacks something. */
  readonly input: BenefitInput | undefined;
}

type CourseFigure = 'rampMonths' | 'persistenceMonths' | 'halfLifeMonths';

/** How many people take part, where a KPI is multiplied by them. */
export interface PeopleCounts {
  readonly mentors: Sourced<number>;
  readonly executives: Sourced<number>;
}

const byCalculation: Readonly<Record<Calculation, readonly WorthSpread[]>> = {
  estimate: ['attribution', 'confidence'],
  comparison: ['comparisonBefore', 'comparisonAfter', 'confidence'],
  trend: ['trendSlope', 'trendPeriods', 'confidence'],
};

const inFigures: ReadonlySet<WorthSpread> = new Set([
  'before',
  'after',
  'comparisonBefore',
  'comparisonAfter',
  'trendSlope',
]);

/** Everything that gives one measure its value, what is missing of it, and the input of the calculation once nothing is (models.md §4). */
export function valuedMeasure(
  inPlan: MeasureInPlan,
  worth: Worth,
  content: Pick<ProgrammeContent, 'isolations' | 'returns'>,
  people: PeopleCounts,
): ValuedMeasure {
  const { kpi, traits } = inPlan;
  const isolation = content.isolations.find(({ id }) => id === worth.isolation);
  const per = kpi?.per ?? 1;
  const better = traits.direction === 'down' || traits.direction === 'safeguard' ? -1 : 1;
  const wanted: readonly WorthSpread[] = [
    'before',
    'after',
    'exposure',
    'unitValue',
    ...(isolation === undefined ? [] : byCalculation[isolation.calculation]),
  ];
  const otherwise = otherwiseOf(inPlan, worth, isolation, people);
  const figures: WorthFigures = Object.fromEntries(
    wanted.map((name) => [name, givenSpread(worth[name], otherwise(name))]),
  );
  const ready = wanted.map((name) => {
    const figure = figures[name];
    const spread =
      figure === undefined
        ? { problem: 'missing' as const }
        : readySpread(figure, inFigures.has(name) ? per : 1);
    return { name, spread };
  });
  const lacks: WorthProblem[] = [
    ...ready.flatMap(({ name, spread }) =>
      'problem' in spread ? [{ figure: lackOf(name, inPlan, worth), problem: spread.problem }] : [],
    ),
    ...(worth.isolation !== undefined && isolation === undefined
      ? [{ figure: 'isolation-unknown' as const, problem: 'missing' as const }]
      : []),
  ];
  const course = {
    rampMonths: courseFigure(worth.rampMonths, content.returns.rampMonths),
    persistenceMonths: courseFigure(worth.persistenceMonths, content.returns.persistenceMonths),
    halfLifeMonths: courseFigure(worth.halfLifeMonths, content.returns.halfLifeMonths),
  };
  const spreads = new Map(
    ready.flatMap(({ name, spread }) => ('problem' in spread ? [] : [[name, spread] as const])),
  );
  return {
    ...inPlan,
    worth,
    unit: traits.unit,
    per,
    better,
    isolation,
    figures,
    course,
    lacks,
    input:
      lacks.length > 0 ? undefined : inputOf({ inPlan, worth, better, isolation, course, spreads }),
  };
}

/** Where the value of a unit is a share of a sum, it is the sum that is missing. */
function lackOf(name: WorthSpread, { kpi }: MeasureInPlan, worth: Worth): WorthProblem['figure'] {
  const shared = name === 'unitValue' && kpi?.worth?.share !== undefined;
  return shared && worth.base === undefined && worth.unitValue === undefined ? 'base' : name;
}

function otherwiseOf(
  { measure, kpi }: MeasureInPlan,
  worth: Worth,
  isolation: ProgrammeIsolation | undefined,
  people: PeopleCounts,
): (name: WorthSpread) => OtherwiseSpread {
  const none: OtherwiseSpread = { mode: { value: undefined, from: 'site' } };
  const planned = (value: number | undefined): OtherwiseSpread => ({
    mode: { value, from: 'measure' },
  });
  return (name) => {
    switch (name) {
      case 'before':
        return planned(measure.baseline);
      case 'after':
        return planned(measure.target);
      case 'exposure': {
        const from = kpi?.exposure?.from ?? 'typed';
        return from === 'typed' ? none : { mode: people[from] };
      }
      case 'unitValue':
        return shareOf(kpi?.worth?.share, worth.base) ?? none;
      case 'attribution':
        return ofSite(isolation?.attribution) ?? none;
      case 'confidence':
        return ofSite(isolation?.confidence) ?? none;
      case 'comparisonBefore':
      case 'comparisonAfter':
      case 'trendSlope':
      case 'trendPeriods':
        return none;
    }
  };
}

function ofSite(site: SiteDefault | undefined, times = 1): OtherwiseSpread | undefined {
  if (site === undefined) return undefined;
  const { low, mode, high } = site.spread;
  return { mode: { value: mode * times, from: 'site' }, low: low * times, high: high * times };
}

const shareOf = (share: SiteDefault | undefined, base: number | undefined) =>
  base === undefined ? undefined : ofSite(share, base);

const courseFigure = (own: number | undefined, site: SiteDefault) =>
  given(own, { value: site.spread.mode, from: 'site' });

function inputOf({
  inPlan,
  worth,
  better,
  isolation,
  course,
  spreads,
}: Pick<ValuedMeasure, 'worth' | 'better' | 'isolation' | 'course'> & {
  readonly inPlan: MeasureInPlan;
  readonly spreads: ReadonlyMap<WorthSpread, Spread>;
}): BenefitInput | undefined {
  const of = (name: WorthSpread) => spreads.get(name);
  const [before, after, exposure, unitValue] = [
    of('before'),
    of('after'),
    of('exposure'),
    of('unitValue'),
  ];
  if (
    before === undefined ||
    after === undefined ||
    exposure === undefined ||
    unitValue === undefined
  )
    return undefined;
  const isolated = isolation === undefined ? undefined : isolationInput(isolation.calculation, of);
  const overlap = worth.overlap?.trim() ?? '';
  return {
    id: inPlan.measure.id,
    better,
    before,
    after,
    exposure,
    unitValue,
    ...(isolated === undefined ? {} : { isolation: isolated }),
    ...(overlap === '' ? {} : { overlapGroup: overlap.toLocaleLowerCase('en') }),
    course: {
      rampMonths: course.rampMonths.value,
      persistenceMonths: course.persistenceMonths.value,
      halfLifeMonths: course.halfLifeMonths.value,
    },
  };
}

function isolationInput(
  calculation: Calculation,
  of: (name: WorthSpread) => Spread | undefined,
): Isolation | undefined {
  const confidence = of('confidence');
  if (confidence === undefined) return undefined;
  switch (calculation) {
    case 'estimate': {
      const attribution = of('attribution');
      return attribution && { calculation, attribution, confidence };
    }
    case 'comparison': {
      const [comparisonBefore, comparisonAfter] = [of('comparisonBefore'), of('comparisonAfter')];
      return (
        comparisonBefore &&
        comparisonAfter && { calculation, comparisonBefore, comparisonAfter, confidence }
      );
    }
    case 'trend': {
      const [trendSlope, trendPeriods] = [of('trendSlope'), of('trendPeriods')];
      return trendSlope && trendPeriods && { calculation, trendSlope, trendPeriods, confidence };
    }
  }
}
