import type { Programme } from '../schema.ts';
import { asList, asValue } from './as-value.ts';
import type { Difference } from './difference.ts';
import { byId, differing, differingById, differingIds } from './differing.ts';

const step = 'methods';

/** What differs of the selector and of the limits that methods are chosen for. */
export function methodsDifferences(before: Programme, after: Programme): readonly Difference[] {
  const [ours, theirs] = [before.constraints, after.constraints];
  return [
    ...selectionDifferences(before.selection, after.selection),
    ...differing({ step, code: 'weeks' }, [ours.weeks, theirs.weeks], asValue.number),
    ...differing({ step, code: 'cap-hours' }, [ours.capHours, theirs.capHours], asValue.number),
    ...differing(
      { step, code: 'facilitator-hours' },
      [ours.facilitatorHours, theirs.facilitatorHours],
      asValue.number,
    ),
  ];
}

type Selection = Programme['selection'];

function selectionDifferences(ours: Selection, theirs: Selection): readonly Difference[] {
  return [
    ...differing({ step, code: 'preset' }, [ours.preset, theirs.preset], asValue.id),
    ...differingById(
      { step, code: 'criterion-weight' },
      ours.weights,
      theirs.weights,
      asValue.number,
    ),
    ...byId(ours.ratings, theirs.ratings).flatMap(([method, [mine = {}, other = {}]]) =>
      differingById({ step, code: 'rating', subject: [method] }, mine, other, asValue.number),
    ),
    ...differingById({ step, code: 'compared' }, ours.compared, theirs.compared, asValue.boolean),
    ...chosenDifferences(ours.chosen, theirs.chosen),
  ];
}

/** Method by method where both sides chose; the whole list where one side leaves the choice to the recommendation. */
function chosenDifferences(ours: Selection['chosen'], theirs: Selection['chosen']) {
  return ours === undefined || theirs === undefined
    ? differing({ step, code: 'chosen-methods' }, [ours, theirs], asList(asValue.id))
    : differingIds({ step, code: 'chosen-method' }, 'chosen-order', ours, theirs);
}
