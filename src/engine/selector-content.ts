import { defaultValue } from './default-value.ts';
import { entry, ordered } from './entries.ts';
import { entryPath, href } from './links.ts';

/** Where a rating comes from, as the selector shows it. */
export interface RatingOrigin {
  readonly basis: 'source' | 'ours';
  readonly reason: string;
  readonly source?: { readonly title: string; readonly path: string };
}

/** Everything the method selector calculates with and shows, as plain data. */
export type SelectorContent = Awaited<ReturnType<typeof selectorContent>>;

/** Gathers methods, criteria, presets and defaults for the method selector. */
export async function selectorContent() {
  const criteria = (await ordered('criteria')).map(({ id, data }) => ({
    id,
    label: data.title,
    lens: data.lens,
    direction: data.direction,
    question: data.question,
    low: data.low,
    high: data.high,
  }));
  const methods = await Promise.all(
    (await ordered('methods')).map(async ({ id, data }) => ({
      id,
      label: data.title,
      path: href(entryPath('methods', id)),
      compared: data.comparedByDefault,
      ratings: Object.fromEntries(
        Object.entries(data.ratings).map(([key, rating]) => [key, rating.value]),
      ),
      origins: Object.fromEntries(
        await Promise.all(
          Object.entries(data.ratings).map(
            async ([key, rating]) => [key, await origin(rating)] as const,
          ),
        ),
      ),
      limits: {
        peakHours: data.limits.peakMinutes / 60,
        minimumWeeks: data.limits.minimumWeeks,
        needsFacilitator: data.limits.needsFacilitator,
        smallestForm: data.limits.smallestForm,
      },
    })),
  );
  const presets = (await ordered('presets')).map(({ id, data }) => ({
    id,
    label: data.title,
    summary: data.summary,
    weights: data.weights,
  }));
  return {
    criteria,
    methods,
    presets,
    opening: {
      capHours: await defaultValue('executive-cap'),
      weeks: await defaultValue('programme-weeks'),
      facilitatorHours: await defaultValue('facilitator-hours'),
    },
    saturation: await defaultValue('saturation'),
    acceptabilityThreshold: await defaultValue('acceptability-threshold'),
    draws: await defaultValue('acceptability-draws'),
    // Ties go to what asks less of people: the cost-like criteria, in their order.
    tieBreakers: criteria.filter(({ direction }) => direction === 'cost').map(({ id }) => id),
  };
}

async function origin(rating: {
  basis: 'source' | 'ours';
  reason: string;
  source?: string | undefined;
}): Promise<RatingOrigin> {
  const { basis, reason } = rating;
  if (rating.source === undefined) return { basis, reason };
  const { data } = await entry('sources', rating.source);
  return {
    basis,
    reason,
    source: { title: data.title, path: href(entryPath('sources', rating.source)) },
  };
}
