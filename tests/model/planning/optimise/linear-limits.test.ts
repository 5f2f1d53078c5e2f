import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearLimits } from '../../../../src/model/planning/optimise/linear-limits.ts';
import { packEvents } from '../../../../src/model/planning/packing/pack-events.ts';
import { smallMethod, smallProblem } from './support/small-problem.ts';

const method = fc.constantFrom(10, 15, 60, 75, 120, 180);

describe('limits in sums', () => {
  it('of methods of which only one fits into a week there are no more than weeks', () => {
    const methods = [60, 75, 120].map((executiveMinutes, m) =>
      smallMethod(`method-${m}`, { executiveMinutes }),
    );
    const limits = linearLimits(smallProblem(methods, { capMinutes: 120 }));
    expect(limits).toContainEqual({ needs: [1, 1, 1], most: 4 });
    // What is said of all three is not said of two of them again.
    expect(limits).not.toContainEqual({ needs: [1, 1, 0], most: 4 });
  });

  it('are kept by every plan that can be packed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ executiveMinutes: method, count: fc.integer({ min: 0, max: 4 }) }), {
          minLength: 1,
          maxLength: 5,
        }),
        fc.constantFrom(60, 75, 90, 135, 180, 240),
        (items, capMinutes) => {
          const methods = items.map(({ executiveMinutes }, m) =>
            smallMethod(`method-${m}`, { executiveMinutes }),
          );
          const problem = smallProblem(methods, { capMinutes });
          const counts = items.map(({ count }) => count);
          const packing = packEvents(
            methods.map((each, m) => ({ ...each, count: counts[m] ?? 0 })),
            problem.openWeeks,
            capMinutes,
          );
          fc.pre(packing.kind === 'packed');
          for (const { needs, most } of linearLimits(problem)) {
            const sum = needs.reduce((total, need, m) => total + need * (counts[m] ?? 0), 0);
            expect(sum).toBeLessThanOrEqual(most + 1e-9);
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
