import { governanceFlags, type Programme } from '../schema.ts';
import { asValue } from './as-value.ts';
import type { Difference } from './difference.ts';
import { differing, differingById } from './differing.ts';

/** What differs of the situation, the gaps and the model. */
export function decideDifferences(before: Programme, after: Programme): readonly Difference[] {
  const [ours, theirs] = [before.context, after.context];
  const step = 'decide';
  return [
    ...differing(
      { step, code: 'horizon-weeks' },
      [ours.horizonWeeks, theirs.horizonWeeks],
      asValue.number,
    ),
    ...differing({ step, code: 'safety' }, [ours.safety, theirs.safety], asValue.choice),
    ...governanceFlags.flatMap((flag) =>
      differing(
        { step, code: 'governance', subject: [flag] },
        [ours[flag], theirs[flag]],
        asValue.boolean,
      ),
    ),
    ...differing(
      { step, code: 'existing-mentor' },
      [ours.existingMentor, theirs.existingMentor],
      asValue.boolean,
    ),
    ...differingById({ step, code: 'gap-weight' }, before.gaps, after.gaps, asValue.number),
    ...differing({ step, code: 'model' }, [before.model, after.model], asValue.id),
  ];
}
