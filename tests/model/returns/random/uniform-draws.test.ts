import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uniformDraws } from '../../../../src/model/returns/random/uniform-draws.ts';

const columnsOf = (inputs: number, draws: number) =>
  Array.from({ length: inputs }, () => new Float64Array(draws));

/** The generator as published, one number a call. */
const published = (seed: number) => {
  let a = seed;
  return () => {
    a |= 0;
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('seeded uniform numbers', () => {
  it('are those of mulberry32, draw by draw in the order of the inputs', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 1, max: 5 }), (start, inputs) => {
        const columns = columnsOf(inputs, 20);
        uniformDraws(start)(columns);
        const next = published(start);
        for (let draw = 0; draw < 20; draw++)
          for (const column of columns) expect(column[draw]).toBe(next());
      }),
    );
  });

  it('made in pieces are the same as made at once', () => {
    fc.assert(
      fc.property(
        seed,
        fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 6 }),
        (start, pieces) => {
          const draws = pieces.reduce((sum, piece) => sum + piece, 0);
          const whole = columnsOf(3, draws);
          uniformDraws(start)(whole);
          const fill = uniformDraws(start);
          const joined: number[][] = [[], [], []];
          for (const piece of pieces) {
            const columns = columnsOf(3, piece);
            fill(columns);
            columns.forEach((column, input) => joined[input]?.push(...column));
          }
          expect(joined).toEqual(whole.map((column) => [...column]));
        },
      ),
    );
  });

  it('fill the interval from 0 up to 1 evenly', () => {
    const [column = new Float64Array(0)] = columnsOf(1, 100_000);
    uniformDraws(20261122)([column]);
    const counts = new Array<number>(10).fill(0);
    for (const u of column) counts[Math.floor(u * 10)] = (counts[Math.floor(u * 10)] ?? 0) + 1;
    expect(counts).toHaveLength(10);
    // Five deviations of a binomial count.
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(5 * Math.sqrt(9000));
  });

  it('draw nothing where there is no input', () => {
    expect(() => {
      uniformDraws(1)([]);
    }).not.toThrow();
  });
});
