import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectableProportion } from '../../../../src/model/returns/detecting/detectable.ts';
import { powerOfMeans, powerOfProportions } from '../../../../src/model/returns/detecting/power.ts';
import { normalShare } from '../../../../src/model/returns/detecting/normal-share.ts';
import {
  type PilotQuestion,
  pilotPower,
} from '../../../../src/model/returns/detecting/pilot-power.ts';
import {
  sampleSizeOfMeans,
  sampleSizeOfProportions,
} from '../../../../src/model/returns/detecting/sample-size.ts';
import { normalQuantile } from '../../../../src/model/returns/random/normal-quantile.ts';

const share = fc.double({ min: 0.02, max: 0.98, noNaN: true });
const certainties = fc.record({
  alpha: fc.double({ min: 0.001, max: 0.2, noNaN: true }),
  power: fc.double({ min: 0.5, max: 0.99, noNaN: true }),
});
const figures = fc.oneof(
  fc.record({
    figure: fc.constant('proportion' as const),
    before: share,
    after: share,
    beforeIsKnown: fc.boolean(),
  }),
  fc.record({
    figure: fc.constant('mean' as const),
    before: fc.double({ min: 0, max: 10, noNaN: true }),
    after: fc.double({ min: 0, max: 10, noNaN: true }),
    deviation: fc.double({ min: 0.1, max: 5, noNaN: true }),
  }),
);
const questions: fc.Arbitrary<PilotQuestion> = fc
  .tuple(
    figures,
    fc.record({
      better: fc.constantFrom(1 as const, -1 as const),
      perGroup: fc.integer({ min: 2, max: 3_000 }),
      compared: fc.boolean(),
    }),
  )
  .map(([figure, pilot]) => ({ ...figure, ...pilot }))
  .filter(({ before, after }) => Math.abs(before - after) > 0.001);

describe('a pilot of as many as are needed', () => {
  it('sees the change with the power that was wanted, and one fewer does not', () => {
    fc.assert(
      fc.property(questions, certainties, (question, certainty) => {
        const first = pilotPower(question, certainty);
        if (first.kind !== 'judged') throw new Error(first.lacks);
        const at = (perGroup: number) => pilotPower({ ...question, perGroup }, certainty);
        const enough = at(first.neededPerGroup);
        expect(enough).toMatchObject({ sees: true, neededPerGroup: first.neededPerGroup });
        if (enough.kind === 'judged')
          expect(enough.power).toBeGreaterThanOrEqual(certainty.power - 1e-8);
        if (first.neededPerGroup === 2) return;
        const fewer = at(first.neededPerGroup - 1);
        expect(fewer).toMatchObject({ sees: false });
        if (fewer.kind === 'judged') expect(fewer.power).toBeLessThan(certainty.power);
      }),
    );
  });

  it('has just that power before it is rounded to whole people', () => {
    fc.assert(
      fc.property(
        share,
        share,
        certainties,
        fc.constantFrom(1 as const, 2 as const),
        (before, after, certainty, groups) => {
          fc.pre(Math.abs(before - after) > 0.001);
          const people = sampleSizeOfProportions(before, after, certainty, groups) ?? 0;
          const power = powerOfProportions(before, after, people, certainty.alpha, groups);
          expect(power).toBeCloseTo(certainty.power, 9);
          const taken = sampleSizeOfMeans(before - after, 0.4, groups, certainty) ?? 0;
          const means = powerOfMeans(before - after, 0.4, taken, certainty.alpha, groups);
          expect(means).toBeCloseTo(certainty.power, 9);
        },
      ),
    );
  });
});

it('every figure of a judgement is a number, and the power a probability', () => {
  fc.assert(
    fc.property(questions, certainties, (question, certainty) => {
      const judged = pilotPower(question, certainty);
      if (judged.kind !== 'judged') throw new Error(judged.lacks);
      const { neededPerGroup, detectable, power, pilotsToPool } = judged;
      for (const figure of [neededPerGroup, detectable ?? 0, power, pilotsToPool])
        expect(Number.isFinite(figure)).toBe(true);
      expect(power).toBeGreaterThanOrEqual(0);
      expect(power).toBeLessThanOrEqual(1);
      expect(pilotsToPool * question.perGroup).toBeGreaterThanOrEqual(neededPerGroup);
    }),
  );
});

describe('a rate that is known before', () => {
  const certainty = { alpha: 0.05, power: 0.8 };
  const question = { figure: 'proportion', before: 0.18, after: 0.12, better: -1 } as const;

  it('takes about half as many people in its one group', () => {
    expect(sampleSizeOfProportions(0.18, 0.12, certainty, 1)).toBeCloseTo(292.68828465, 7);
  });

  it('counts only where nobody else is watched, and only if it is said to be known', () => {
    const needed = (compared: boolean, beforeIsKnown: boolean) =>
      pilotPower({ ...question, perGroup: 300, compared, beforeIsKnown }, certainty);
    expect(needed(false, true)).toMatchObject({ neededPerGroup: 293, sees: true });
    expect(needed(false, false)).toMatchObject({ neededPerGroup: 555, sees: false });
    expect(needed(true, true)).toMatchObject({ neededPerGroup: 555, sees: false });
  });
});

it('what more people can see is never further off', () => {
  fc.assert(
    fc.property(
      share,
      fc.integer({ min: 2, max: 2_000 }),
      fc.integer({ min: 1, max: 2_000 }),
      fc.constantFrom(1 as const, -1 as const),
      fc.constantFrom(1 as const, 2 as const),
      (before, perGroup, further, better, groups) => {
        const certainty = { alpha: 0.05, power: 0.8 };
        const seen = (people: number) =>
          detectableProportion(before, people, better, certainty, groups);
        const [few, many] = [seen(perGroup), seen(perGroup + further)];
        if (few === undefined) return;
        expect(many).toBeDefined();
        expect(((many ?? few) - few) * better).toBeLessThanOrEqual(1e-12);
      },
    ),
  );
});

it.each([
  [0, -0.02],
  [0.5, 1.05],
  [0.9, 1.2],
  [18, 12],
])('from %d to %d is no proportion, and nothing is said of it', (before, after) => {
  for (const compared of [true, false]) {
    const question = { figure: 'proportion', better: -1, perGroup: 50, compared } as const;
    const said = pilotPower({ ...question, before, after }, { alpha: 0.05, power: 0.8 });
    expect(said.kind).toBe('cannot-be-said');
  }
});

it('where everybody is to be seen, nothing is left to chance', () => {
  expect(powerOfProportions(0, 1, 2, 0.05)).toBe(1);
  expect(powerOfProportions(0, 1, 1, 0.05)).toBe(0);
});

describe('the share of the normal distribution below a value', () => {
  it('is what its quantile is the inverse of', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (p) => {
        expect(normalShare(normalQuantile(p))).toBeCloseTo(p, 13);
      }),
    );
  });

  it.each([
    [Number.NEGATIVE_INFINITY, 0],
    [-40, 0],
    [0, 0.5],
    [1.96, 0.9750021048517795],
    [40, 1],
    [Number.POSITIVE_INFINITY, 1],
  ])('of %d is %d', (z, below) => {
    expect(normalShare(z)).toBeCloseTo(below, 14);
  });

  it('of no number is none, and comes to an end', () => {
    expect(normalShare(Number.NaN)).toBeNaN();
  });
});
