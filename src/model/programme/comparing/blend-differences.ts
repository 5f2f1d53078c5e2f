import type { PlannedTrack, Programme } from '../schema.ts';
import { asList, asValue } from './as-value.ts';
import type { Difference } from './difference.ts';
import { differing } from './differing.ts';
import { entryPairs } from './entry-pairs.ts';

const step = 'blend';

/** What differs of the people, the calendar and the tracks. */
export function blendDifferences(before: Programme, after: Programme): readonly Difference[] {
  const [ours, theirs] = [before.context, after.context];
  return [
    ...differing(
      { step, code: 'executives' },
      [ours.executives, theirs.executives],
      asValue.number,
    ),
    ...differing({ step, code: 'mentors' }, [ours.mentors, theirs.mentors], asValue.number),
    ...differing({ step, code: 'start' }, [ours.start, theirs.start], asValue.date),
    ...differing({ step, code: 'country' }, [ours.country, theirs.country], asValue.text),
    ...differing(
      { step, code: 'cash-budget' },
      [before.constraints.cashBudget, after.constraints.cashBudget],
      asValue.money,
    ),
    ...differing(
      { step, code: 'full-budget' },
      [before.constraints.fullBudget, after.constraints.fullBudget],
      asValue.money,
    ),
    ...differing(
      { step, code: 'blackout-weeks' },
      [before.constraints.blackoutWeeks, after.constraints.blackoutWeeks],
      asList(asValue.number),
    ),
    ...differing({ step, code: 'blend' }, [before.plan.blend, after.plan.blend], asValue.id),
    ...differing(
      { step, code: 'plan-weeks' },
      [before.plan.weeks, after.plan.weeks],
      asValue.number,
    ),
    ...differing(
      { step, code: 'starts-at' },
      [before.plan.startsAt, after.plan.startsAt],
      asValue.text,
    ),
    ...differing(
      { step, code: 'time-zone' },
      [before.plan.timeZone, after.plan.timeZone],
      asValue.text,
    ),
    ...tracksDifferences(before.plan.tracks, after.plan.tracks),
  ];
}

type Tracks = readonly PlannedTrack[];

/** Track by track where both sides have their own; all of them where one side leaves them to the blend. */
function tracksDifferences(
  before: Tracks | undefined,
  after: Tracks | undefined,
): readonly Difference[] {
  if (before === undefined || after === undefined) {
    return differing({ step, code: 'tracks' }, [before, after], asList(asValue.track));
  }
  const { pairs, reordered } = entryPairs(before, after, ({ method }) => method);
  return [
    ...pairs.flatMap(({ key, before: ours, after: theirs }) =>
      trackDifferences([key], ours, theirs),
    ),
    ...(reordered ? orderDifference(before, after) : []),
  ];
}

function trackDifferences(
  subject: readonly string[],
  ours: PlannedTrack | undefined,
  theirs: PlannedTrack | undefined,
): readonly Difference[] {
  if (ours === undefined || theirs === undefined) {
    return differing({ step, code: 'track', subject }, [ours, theirs], asValue.track);
  }
  return [
    ...differing(
      { step, code: 'track-count', subject },
      [ours.count, theirs.count],
      asValue.number,
    ),
    ...differing(
      { step, code: 'track-placement', subject },
      [ours.placement, theirs.placement],
      asValue.choice,
    ),
    ...differing({ step, code: 'track-at', subject }, [ours.at, theirs.at], asList(asValue.number)),
    ...differing(
      { step, code: 'track-short', subject },
      [ours.short, theirs.short],
      asValue.boolean,
    ),
  ];
}

function orderDifference(before: Tracks, after: Tracks): readonly Difference[] {
  const methods = (tracks: Tracks) => tracks.map(({ method }) => method);
  return differing(
    { step, code: 'track-order' },
    [methods(before), methods(after)],
    asList(asValue.id),
  );
}
