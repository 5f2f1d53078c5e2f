import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaQuantiles } from '../../../../src/model/returns/random/beta-quantiles.ts';

const quantiles = (a: number, b: number, ...probabilities: readonly number[]) => {
  const into = new Float64Array(probabilities.length);
  betaQuantiles(a, b, Float64Array.from(probabilities), into);
  return into;
};

/** Chance that a beta with whole shapes is at most x: that of a or more successes among a + b − 1 trials. */
const chanceOf = (a: number, b: number, x: number) => {
  const trials = a + b - 1;
  let ways = 1;
  let chance = 0;
  for (let successes = 0; successes <= trials; successes++) {
    if (successes >= a) chance += ways * x ** successes * (1 - x) ** (trials - successes);
    ways = (ways * (trials - successes)) / (successes + 1);
  }
  return chance;
};

describe('quantiles of a beta distribution', () => {
  it.each([
    [1, 5],
    [2, 4],
    [3, 3],
    [4, 2],
    [5, 1],
  ])('of shapes %d and %d are exact within a millionth, tails included', (a, b) => {
    const tails = Array.from({ length: 300 }, (_, i) => 0.1 * 0.95 ** i);
    const wanted = Array.from({ length: 2000 }, (_, i) => (i + 0.5) / 2000)
      .concat(
        tails,
        tails.map((x) => 1 - x),
      )
      .map((x) => ({ x, p: chanceOf(a, b, x) }))
      .filter(({ p }) => p >= 2 ** -32 && p <= 1 - 2 ** -32);
    const found = quantiles(a, b, ...wanted.map(({ p }) => p));
    wanted.forEach(({ x }, i) => {
      expect(Math.abs((found[i] ?? 0) - x), `at ${x}`).toBeLessThan(1e-6);
    });
  });

  it.each([
    [1.4, 4.6, 1e-6, 1.2620536001735436e-5],
    [1.4, 4.6, 0.001, 0.001758216547935033],
    [1.4, 4.6, 0.05, 0.029998182323589088],
    [1.4, 4.6, 0.5, 0.2026648503614662],
    [1.4, 4.6, 0.9, 0.4623297499614663],
    [1.4, 4.6, 0.9999, 0.8852220819391128],
    [2.2, 3.8, 1e-6, 0.0006425812390762546],
    [2.2, 3.8, 0.001, 0.01503338675332437],
    [2.2, 3.8, 0.05, 0.09570428352919888],
    [2.2, 3.8, 0.5, 0.35099948494911815],
    [2.2, 3.8, 0.9, 0.6207544856651201],
    [2.2, 3.8, 0.9999, 0.9441795376364333],
    [3.7, 2.3, 1e-6, 0.014370186268589326],
    [3.7, 2.3, 0.001, 0.0951504416555377],
    [3.7, 2.3, 0.05, 0.29207249423762066],
    [3.7, 2.3, 0.5, 0.6303919788136825],
    [3.7, 2.3, 0.9, 0.8512411747705211],
    [3.7, 2.3, 0.9999, 0.9934649987225073],
  ])('of shapes %d and %d at %d are those of another library', (a, b, p, quantile) => {
    expect(Math.abs((quantiles(a, b, p)[0] ?? 0) - quantile)).toBeLessThan(1e-6);
  });

  it('are 0 and 1 at the ends', () => {
    for (const [a, b] of [
      [1, 5],
      [1.7, 4.3],
      [3, 3],
      [5, 1],
    ] as const)
      expect([...quantiles(a, b, 0, 1)]).toEqual([0, 1]);
  });

  it('rise with the probability, whatever the shapes', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 5, noNaN: true }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2 }),
        (a, probabilities) => {
          const found = quantiles(a, 6 - a, ...probabilities.toSorted((one, other) => one - other));
          // The last digit may go either way.
          found.forEach((x, i) => {
            expect(x - (found[i - 1] ?? 0)).toBeGreaterThan(-1e-15);
            expect(x - 1).toBeLessThan(1e-15);
          });
        },
      ),
    );
  });

  it('of mirrored shapes are mirrored', () => {
    const chance = fc.integer({ min: 0, max: 2 ** 32 }).map((k) => k / 2 ** 32);
    fc.assert(
      fc.property(fc.double({ min: 1, max: 5, noNaN: true }), chance, (a, p) => {
        const [one = 0] = quantiles(a, 6 - a, p);
        const [other = 0] = quantiles(6 - a, a, 1 - p);
        expect(one).toBeCloseTo(1 - other, 5);
      }),
    );
  });
});
