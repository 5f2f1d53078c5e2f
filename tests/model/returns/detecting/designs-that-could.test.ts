import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { designsThatCould } from '../../../../src/model/returns/detecting/designs-that-could.ts';
import {
  type PilotQuestion,
  pilotPower,
} from '../../../../src/model/returns/detecting/pilot-power.ts';
import { sampleSizeOfMeans } from '../../../../src/model/returns/detecting/sample-size.ts';

const certainty = { alpha: 0.05, power: 0.8 };
const yearly = { rateMonths: 12, mostMonths: 60 };
const turnover: PilotQuestion = {
  figure: 'proportion',
  before: 0.18,
  after: 0.12,
  better: -1,
  perGroup: 20,
  compared: true,
};
const designs = (question: PilotQuestion, stretch: Parameters<typeof designsThatCould>[3]) =>
  designsThatCould(question, pilotPower(question, certainty), certainty, stretch);

const codes = (question: PilotQuestion, stretch: Parameters<typeof designsThatCould>[3]) =>
  designs(question, stretch).map(({ code }) => code);

describe('twenty pairs and a turnover of 18 % to 12 %', () => {
  it('take more people, pooled cycles, a mean or a leading indicator', () => {
    expect(designs(turnover, yearly)).toEqual([
      { code: 'more-people', neededPerGroup: 555 },
      { code: 'pool-cycles', cycles: 28 },
      { code: 'compare-means', visibleStandardChange: expect.closeTo(0.6264535, 6) as number },
      { code: 'leading' },
    ]);
  });

  it('would have to be watched for 333 months, which only the very patient are told', () => {
    expect(designs(turnover, { ...yearly, mostMonths: 333 })).toContainEqual({
      code: 'watch-longer',
      months: 333,
    });
    expect(codes(turnover, { ...yearly, mostMonths: 332 })).not.toContain('watch-longer');
  });
});

it('two hundred pairs are to be watched for less than three years', () => {
  expect(designs({ ...turnover, perGroup: 200 }, yearly)).toContainEqual({
    code: 'watch-longer',
    months: 34,
  });
});

it('a figure that is no rate does not gain by watching longer', () => {
  expect(codes({ ...turnover, perGroup: 200 }, { mostMonths: 60 })).not.toContain('watch-longer');
});

it('a mean that is taken before and after is not told to be', () => {
  const mean: PilotQuestion = {
    figure: 'mean',
    before: 3.4,
    after: 3.5,
    deviation: 1,
    better: 1,
    perGroup: 20,
    compared: false,
  };
  expect(codes(mean, yearly)).toEqual(['more-people', 'pool-cycles', 'leading']);
  expect(codes({ ...mean, compared: true }, yearly)).toContain('compare-means');
});

it('a pilot that sees it, or of which that cannot be said, needs no other design', () => {
  expect(designs({ ...turnover, perGroup: 555 }, yearly)).toEqual([]);
  expect(designs({ ...turnover, figure: 'count' }, yearly)).toEqual([]);
});

it('the design that is advised could show it', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.05, max: 0.95, noNaN: true }),
      fc.double({ min: 0.05, max: 0.95, noNaN: true }),
      fc.integer({ min: 2, max: 1_000 }),
      (before, after, perGroup) => {
        fc.pre(Math.abs(before - after) > 0.005);
        const question = { ...turnover, before, after, perGroup };
        for (const design of designs(question, yearly)) {
          const withPeople = (people: number) =>
            pilotPower({ ...question, perGroup: people }, certainty);
          switch (design.code) {
            case 'more-people':
              expect(withPeople(design.neededPerGroup)).toMatchObject({ sees: true });
              break;
            case 'pool-cycles':
              expect(withPeople(design.cycles * perGroup)).toMatchObject({ sees: true });
              expect(withPeople((design.cycles - 1) * perGroup)).not.toMatchObject({ sees: true });
              break;
            case 'watch-longer':
              expect(design.months).toBeGreaterThan(12);
              expect(withPeople(Math.ceil((design.months * perGroup) / 12))).toMatchObject({
                sees: true,
              });
              break;
            case 'compare-means': {
              const people = sampleSizeOfMeans(design.visibleStandardChange, 1, 1, certainty);
              expect(people).toBeCloseTo(perGroup, 6);
              break;
            }
            case 'leading':
          }
        }
      },
    ),
  );
});
