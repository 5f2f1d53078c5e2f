import fc from 'fast-check';
import type { SelectionInput } from '../../../src/model/decision/selection-input.ts';

/** Criteria of the arbitrary selections: four effects, two costs and scalability. */
export const criteriaCount = 7;
const rating = fc.integer({ min: 1, max: 5 });
const weight = fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10);

/** Selections that can be calculated: one to seven methods, any weights but all nought, limits that veto some. */
export const selections: fc.Arbitrary<SelectionInput> = fc
  .record({
    ratings: fc.array(fc.array(rating, { minLength: criteriaCount, maxLength: criteriaCount }), {
      minLength: 1,
      maxLength: 7,
    }),
    weights: fc
      .array(weight, { minLength: criteriaCount, maxLength: criteriaCount })
      .filter((list) => list.some((w) => w > 0)),
    limits: fc.array(
      fc.record({
        peakHours: fc.constantFrom(0.1, 0.5, 1, 2, 3),
        minimumWeeks: fc.integer({ min: 1, max: 10 }),
        needsFacilitator: fc.boolean(),
      }),
      { minLength: 7, maxLength: 7 },
    ),
    cap: fc.constantFrom(0.2, 1, 1.5, 7),
    weeks: fc.integer({ min: 1, max: 13 }),
    facilitatorHours: fc.constantFrom(0, 40),
  })
  .map(({ ratings, weights, limits, cap, weeks, facilitatorHours }) => ({
    criteria: Array.from({ length: criteriaCount }, (_, c) => ({
      id: `c${c}`,
      label: `c${c}`,
      lens: c < 4 ? ('effect' as const) : ('resource' as const),
      direction: c === 4 || c === 5 ? ('cost' as const) : ('benefit' as const),
    })),
    methods: ratings.map((row, m) => ({
      id: `m${m}`,
      label: `m${m}`,
      ratings: Object.fromEntries(row.map((value, c) => [`c${c}`, value])),
      limits: limits[m] ?? { peakHours: 0, minimumWeeks: 1, needsFacilitator: false },
    })),
    weights: Object.fromEntries(weights.map((value, c) => [`c${c}`, value])),
    context: { capHoursPerWeek: cap, programmeWeeks: weeks, facilitatorHours },
    tieBreakers: ['c4', 'c5'],
    saturation: 0.6,
    acceptability: { draws: 50, seed: 7, threshold: 0.6 },
  }));
