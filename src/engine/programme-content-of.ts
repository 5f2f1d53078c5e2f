import { createHash } from 'node:crypto';
import type {
  ProgrammeContent,
  ProgrammeIsolation,
  ProgrammeKpi,
  ProgrammeMethod,
  SiteDefault,
} from '../model/programme/content.ts';
import type { Blend } from '../schema/blend.ts';
import type { Criterion } from '../schema/criterion.ts';
import type { Gap } from '../schema/gap.ts';
import type { Default } from '../schema/default.ts';
import type { Isolation } from '../schema/isolation.ts';
import type { Kpi } from '../schema/kpi.ts';
import type { Method } from '../schema/method.ts';
import type { Milestone } from '../schema/milestone.ts';
import type { MentoringModel } from '../schema/model.ts';
import type { Preset } from '../schema/preset.ts';

interface Entry<Data> {
  readonly id: string;
  readonly data: Data;
}

/** The entries that planners calculate with, each collection in its order. */
export interface ProgrammeEntries {
  readonly gaps: readonly Entry<Gap>[];
  readonly models: readonly Entry<MentoringModel>[];
  readonly criteria: readonly Entry<Criterion>[];
  readonly methods: readonly Entry<Method>[];
  readonly presets: readonly Entry<Preset>[];
  readonly blends: readonly Entry<Blend>[];
  readonly milestones: readonly Entry<Milestone>[];
  readonly kpis: readonly Entry<Kpi>[];
  readonly isolations: readonly Entry<Isolation>[];
  /** A default by its id. */
  readonly defaultEntry: (id: string) => Promise<Default>;
}

/** The entries as what a programme is evaluated against: plain data, without the words of the pages. */
export async function programmeContentOf(entries: ProgrammeEntries): Promise<ProgrammeContent> {
  const defaultValue = async (id: string) => (await siteDefault(id, entries)).spread.mode;
  const standing = (id: string) => siteDefault(id, entries);
  const content = {
    gaps: entries.gaps.map(({ id, data: { title: label, side, opening } }) => ({
      id,
      label,
      side,
      opening,
    })),
    models: entries.models.map(({ id, data }) => ({
      id,
      label: data.title,
      side: data.side,
      minimumWeeks: data.weeks.minimum,
      recommendedWeeks: data.weeks.recommendedFrom,
      reviewDays: data.reviewDays,
      needsGovernance: data.needsGovernance,
      needsSafety: data.needsSafety,
    })),
    criteria: entries.criteria.map(({ id, data: { title: label, lens, direction } }) => ({
      id,
      label,
      lens,
      direction,
    })),
    methods: entries.methods.map(({ id, data }) => methodOf(id, data)),
    presets: entries.presets.map(({ id, data: { title: label, weights } }) => ({
      id,
      label,
      weights,
    })),
    blends: entries.blends.map(({ id, data }) => ({
      id,
      label: data.title,
      weeks: data.weeks,
      executives: data.executives,
      preset: data.preset,
      tracks: data.tracks,
    })),
    milestones: entries.milestones.map(({ id, data: { title: label, rule } }) => ({
      id,
      label,
      rule,
    })),
    kpis: await Promise.all(entries.kpis.map((kpi) => kpiOf(kpi, entries))),
    isolations: await Promise.all(entries.isolations.map((each) => isolationOf(each, entries))),
    rates: {
      executive: await defaultValue('hourly-rate-executive'),
      mentor: await defaultValue('hourly-rate-mentor'),
      facilitator: await defaultValue('hourly-rate-facilitator'),
      coordinator: await defaultValue('hourly-rate-coordinator'),
      content: await defaultValue('hourly-rate-content'),
    },
    defaults: {
      weeks: await defaultValue('programme-weeks'),
      capHours: await defaultValue('executive-cap'),
      facilitatorHours: await defaultValue('facilitator-hours'),
      hybridThreshold: await defaultValue('hybrid-threshold'),
      saturation: await defaultValue('saturation'),
      acceptabilityThreshold: await defaultValue('acceptability-threshold'),
      draws: await defaultValue('acceptability-draws'),
      overheadShare: await defaultValue('overhead'),
      coordinatorHours: await defaultValue('coordinator-hours'),
    },
    returns: {
      horizonMonths: await standing('horizon'),
      discountRate: await standing('discount-rate-firm'),
      rampMonths: await standing('ramp'),
      persistenceMonths: await standing('persistence'),
      halfLifeMonths: await standing('half-life'),
      costRanges: {
        paid: await standing('cost-range'),
        'executives-time': await standing('executives-time-range'),
        'mentors-time': await standing('mentors-time-range'),
      },
      draws: await standing('simulation-draws'),
      alpha: await standing('alpha'),
      power: await standing('power'),
    },
  };
  // Twelve hexadecimal digits tell the contents of a few editions apart.
  const mark = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
  return { mark, ...content };
}

function methodOf(id: string, data: Method): ProgrammeMethod {
  const { limits, events, ratings } = data;
  return {
    id,
    label: data.title,
    lead: data.lead,
    compared: data.comparedByDefault,
    ratings: Object.fromEntries(Object.entries(ratings).map(([key, { value }]) => [key, value])),
    limits: {
      peakHours: limits.peakMinutes / 60,
      minimumWeeks: limits.minimumWeeks,
      needsFacilitator: limits.needsFacilitator,
    },
    kpis: data.kpis,
    potency: data.potency,
    gapWeeks: events.gapWeeks,
    standard: events.standard,
    ...(events.short === undefined
      ? {}
      : { short: { ...events.short, forOneStandard: events.shortForOneStandard } }),
  };
}

/**
 * A default with its range.
 * @throws {Error} if the entry has no value.
 */
async function siteDefault(
  id: string,
  { defaultEntry }: Pick<ProgrammeEntries, 'defaultEntry'>,
): Promise<SiteDefault> {
  const { value, low, high, standing } = await defaultEntry(id);
  if (value === null)
    throw new Error(`content/defaults/${id} has no value, and a planner opens with it`);
  return {
    id,
    spread: { low: low ?? value, mode: value, high: high ?? value },
    judged: standing === 'judgement' || standing === 'yours',
  };
}

async function kpiOf({ id, data }: Entry<Kpi>, entries: ProgrammeEntries): Promise<ProgrammeKpi> {
  const { unit, bucket, timing, direction, rhythm, figure, per, rateMonths, valued } = data;
  const { exposure, worth } = data;
  return {
    id,
    label: data.title,
    unit,
    bucket,
    timing,
    direction,
    rhythm,
    figure,
    per,
    ...(rateMonths === undefined ? {} : { rateMonths }),
    valued,
    ...(exposure === undefined ? {} : { exposure }),
    ...(worth === undefined ? {} : { worth: await worthOf(worth, entries) }),
  };
}

async function worthOf(
  { label, help, share, of }: NonNullable<Kpi['worth']>,
  entries: ProgrammeEntries,
): Promise<NonNullable<ProgrammeKpi['worth']>> {
  return {
    label,
    help,
    ...(share === undefined ? {} : { share: await siteDefault(share, entries) }),
    ...(of === undefined ? {} : { of }),
  };
}

async function isolationOf(
  { id, data }: Entry<Isolation>,
  entries: ProgrammeEntries,
): Promise<ProgrammeIsolation> {
  const { title: label, calculation, confidence, attribution } = data;
  return {
    id,
    label,
    calculation,
    confidence: await siteDefault(confidence, entries),
    ...(attribution === undefined ? {} : { attribution: await siteDefault(attribution, entries) }),
  };
}
