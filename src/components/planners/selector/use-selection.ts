import { useMemo } from 'react';
import type { SelectorContent } from '../../../engine/selector-content.ts';
import { selectMethods, type Selection } from '../../../model/decision/select-methods.ts';
import type { SelectorState } from '../../../model/linking/selector-link.ts';

/** Seed of the draws: fixed, so that the same inputs always give the same figures. */
export const seed = 42;

/** The selection for a state: the content with the reader's weights, limits, choice of methods and ratings. */
export function selectionFor(content: SelectorContent, state: SelectorState): Selection {
  const methods = content.methods
    .filter(({ id }) => state.compared.includes(id))
    .map(({ id, label, ratings, limits }) => ({
      id,
      label,
      limits,
      ratings: { ...ratings, ...state.ratings[id] },
    }));
  return selectMethods({
    criteria: content.criteria,
    methods,
    weights: state.weights,
    context: {
      capHoursPerWeek: state.capHours,
      programmeWeeks: state.weeks,
      facilitatorHours: state.facilitatorHours,
    },
    tieBreakers: content.tieBreakers,
    saturation: content.saturation,
    acceptability: { draws: content.draws, seed, threshold: content.acceptabilityThreshold },
  });
}

/** The same, calculated again only when the state changes. */
export function useSelection(content: SelectorContent, state: SelectorState): Selection {
  return useMemo(() => selectionFor(content, state), [content, state]);
}
