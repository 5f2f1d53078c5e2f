import { countedBenefits, type CountedBenefit } from '../returns/counted-benefits.ts';
import { type Reading, readings } from '../returns/readings.ts';
import type { ReturnsInput } from '../returns/returns-input.ts';
import type { SpreadShape } from '../returns/types.ts';
import type { ProgrammeContent, ProgrammeKpi, SiteDefault } from './content.ts';
import type { Evaluation } from './evaluate.ts';
import { type Given, given, handedOn } from './given.ts';
import { type GivenSpread, givenSpread, readySpread } from './given-spread.ts';
import type { MeasureInPlan } from './measuring.ts';
import { pilotView, type PilotView } from './pilot-view.ts';
import { type ReturnsGuard, returnsGuards } from './returns-guards.ts';
import type { ParticipantSelection, Programme } from './schema.ts';
import { type ValuedMeasure, valuedMeasure } from './valued-measure.ts';
import { type CostGroup, costGroups } from './worth-schema.ts';

/** What the value of a programme is calculated with, besides its measures. */
export interface ReturnsSettings {
  /** Months over which the course is drawn; the results count the first year. */
  readonly horizonMonths: Given<number>;
  /** Of a year, 0 to 1. */
  readonly discountRate: Given<number>;
  readonly selection: Given<ParticipantSelection>;
  readonly timeCounted: Given<boolean>;
  readonly shape: Given<SpreadShape>;
  readonly seed: Given<number>;
  /** What costs come to, as multiples of their estimates. */
  readonly costRanges: Readonly<Record<CostGroup, GivenSpread>>;
}

/** The other half of the fourth step: what the programme may return, and what may be said of it (models.md §4). */
export interface Returning {
  readonly settings: ReturnsSettings;
  /** Measures that are given a value, complete or not. */
  readonly valued: readonly ValuedMeasure[];
  /** Measures of the plan that may be given a value and are not. */
  readonly open: readonly MeasureInPlan[];
  /** Measures that are never given one: signs on the way, safeguards, intangibles. */
  readonly unpriced: readonly MeasureInPlan[];
  /** KPIs of the library that may be given a value and are not in the plan. */
  readonly library: readonly ProgrammeKpi[];
  /** What is calculated with: the complete measures, and the costs. */
  readonly input: ReturnsInput;
  /** Three ways to read it; empty as long as no measure is complete. */
  readonly readings: readonly Reading[];
  readonly counted: readonly CountedBenefit[];
  readonly guards: readonly ReturnsGuard[];
  /** Whether a pilot of this size could show what each complete measure expects. */
  readonly pilots: readonly PilotView[];
  /** Groups of costs whose range is not in order. */
  readonly disordered: readonly CostGroup[];
  /** The site's values that the result rests on. */
  readonly rests: readonly SiteDefault[];
}

/** The seed of a programme that says none. */
const firstSeed = 20_261_122;

/** Evaluates the returns from the costs and the measures. */
export function returning(
  programme: Programme,
  content: ProgrammeContent,
  { blend, case: costs, measure }: Pick<Evaluation, 'blend' | 'case' | 'measure'>,
): Returning {
  const { business } = programme;
  const settings = settingsOf(business, content);
  const people = {
    mentors: handedOn(blend.inputs.mentors, 'blend'),
    executives: handedOn(blend.inputs.executives, 'blend'),
  };
  const valued = measure.measures.flatMap((inPlan) =>
    inPlan.measure.worth === undefined
      ? []
      : [valuedMeasure(inPlan, inPlan.measure.worth, content, people)],
  );
  const rest = measure.measures.filter(({ measure: { worth } }) => worth === undefined);
  const ranges = new Map(
    costGroups.map((group) => [group, readySpread(settings.costRanges[group])] as const),
  );
  const rangeOf = (group: CostGroup) => {
    const range = ranges.get(group);
    // An estimate whose range is not in order counts as it stands, until the reader has put it right.
    return range === undefined || 'problem' in range ? { low: 1, mode: 1, high: 1 } : range;
  };
  const lineCost = (wanted: string) =>
    costs.lines.find(({ line }) => line === wanted)?.cost.value ?? 0;
  const input: ReturnsInput = {
    benefits: valued.flatMap((each) => (each.input === undefined ? [] : [each.input])),
    paidLines: costs.paidCost,
    overheadShare: costs.overheadShare.value,
    executivesTime: lineCost('executives-time'),
    mentorsTime: lineCost('mentors-time'),
    ranges: {
      paid: rangeOf('paid'),
      executivesTime: rangeOf('executives-time'),
      mentorsTime: rangeOf('mentors-time'),
    },
    timeCounted: settings.timeCounted.value,
  };
  const counted = countedBenefits(input);
  const unpriced = rest.filter(({ kpi }) => !mayBeValued(kpi));
  return {
    settings,
    valued,
    open: rest.filter(({ kpi }) => mayBeValued(kpi)),
    unpriced,
    library: content.kpis.filter(
      (kpi) => mayBeValued(kpi) && !programme.measurement.some((planned) => planned.kpi === kpi.id),
    ),
    input,
    readings: input.benefits.length === 0 ? [] : readings(input),
    counted,
    guards: returnsGuards({
      valued,
      unpriced,
      input,
      counted,
      selection: settings.selection.value,
      horizonMonths: settings.horizonMonths.value,
      timeCost: costs.timeCost,
      fullCost: costs.fullCost,
    }),
    pilots: valued.flatMap((each) => pilotView(each, content, people) ?? []),
    disordered: costGroups.filter((group) => 'problem' in (ranges.get(group) ?? {})),
    rests: restsOn(settings, valued, content),
  };
}

/** Whether a KPI may be given a value; one's own may. */
const mayBeValued = (kpi: ProgrammeKpi | undefined) =>
  kpi === undefined || kpi.valued === 'yes' || kpi.valued === 'caution';

function settingsOf(
  business: Programme['business'],
  { returns }: ProgrammeContent,
): ReturnsSettings {
  const site = <Value>(value: Value) => ({ value, from: 'site' as const });
  const range = (group: CostGroup) => {
    const { low, high } = returns.costRanges[group].spread;
    return givenSpread(business.costRanges[group], { mode: site(1), low, high });
  };
  return {
    horizonMonths: given(business.horizonMonths, site(returns.horizonMonths.spread.mode)),
    discountRate: given(business.discountRate, site(returns.discountRate.spread.mode)),
    selection: given<ParticipantSelection>(business.selection, site('volunteers')),
    timeCounted: given<boolean>(business.timeCounted, site(true)),
    shape: given<SpreadShape>(business.shape, site('triangular')),
    seed: given(business.seed, site(firstSeed)),
    costRanges: {
      paid: range('paid'),
      'executives-time': range('executives-time'),
      'mentors-time': range('mentors-time'),
    },
  };
}

/** Every default of the site that stands behind the figures, each once. */
function restsOn(
  settings: ReturnsSettings,
  valued: readonly ValuedMeasure[],
  { returns }: ProgrammeContent,
): readonly SiteDefault[] {
  const isSite = ({ low, mode, high }: GivenSpread) =>
    [low, mode, high].some(({ from }) => from === 'site');
  const used = [
    ...(settings.horizonMonths.from === 'site' ? [returns.horizonMonths] : []),
    ...(settings.discountRate.from === 'site' ? [returns.discountRate] : []),
    ...costGroups.flatMap((group) =>
      settings.costRanges[group].low.from === 'site' ||
      settings.costRanges[group].high.from === 'site'
        ? [returns.costRanges[group]]
        : [],
    ),
    ...valued.flatMap(({ figures, isolation, kpi, course, worth }) => [
      ...(figures.confidence !== undefined && isolation !== undefined && isSite(figures.confidence)
        ? [isolation.confidence]
        : []),
      ...(figures.attribution !== undefined &&
      isolation?.attribution !== undefined &&
      isSite(figures.attribution)
        ? [isolation.attribution]
        : []),
      ...(kpi?.worth?.share !== undefined && worth.unitValue?.mode === undefined
        ? [kpi.worth.share]
        : []),
      ...(['rampMonths', 'persistenceMonths', 'halfLifeMonths'] as const).flatMap((name) =>
        course[name].from === 'site' ? [returns[name]] : [],
      ),
    ]),
  ];
  return [...new Map(used.map((each) => [each.id, each])).values()];
}
