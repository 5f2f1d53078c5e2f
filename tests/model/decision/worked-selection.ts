import type { SelectionInput } from '../../../src/model/decision/selection-input.ts';
import type { SelectorContext, Weights } from '../../../src/model/decision/types.ts';
import { ourId, ourKeys, worked } from '../../fixtures/worked-cases.ts';

const { criteria, costlike, methods, ratings, limits, rho } = worked.parameters;
const resourceLens = [...costlike, 'scalability'];

/** The selection of the worked examples: their methods, criteria and constants, with the given weights and limits. */
export function workedSelection(
  weights: Readonly<Record<string, number>>,
  context: { cap_h_per_week: number; weeks: number; facilitator_h: number },
): SelectionInput {
  const ours: Weights = ourKeys(weights);
  const limitsOfProgramme: SelectorContext = {
    capHoursPerWeek: context.cap_h_per_week,
    programmeWeeks: context.weeks,
    facilitatorHours: context.facilitator_h,
  };
  return {
    criteria: criteria.map((id) => ({
      id: ourId(id),
      label: id,
      lens: resourceLens.includes(id) ? 'resource' : 'effect',
      direction: costlike.includes(id) ? 'cost' : 'benefit',
    })),
    methods: methods.map((id) => {
      const { peak_h = 0, weeks = 0, facilitator = false } = limits[id] ?? {};
      return {
        id: ourId(id),
        label: id,
        ratings: Object.fromEntries(
          criteria.map((key, index) => [ourId(key), ratings[id]?.[index] ?? 0]),
        ),
        limits: { peakHours: peak_h, minimumWeeks: weeks, needsFacilitator: facilitator },
      };
    }),
    weights: ours,
    context: limitsOfProgramme,
    tieBreakers: ['executive-time', 'cost'],
    saturation: rho,
    acceptability: { draws: 1000, seed: 42, threshold: 0.6 },
  };
}
