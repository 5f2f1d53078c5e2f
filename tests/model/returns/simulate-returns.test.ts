import { describe, expect, it } from 'vitest';
import { moments } from '../../../src/model/returns/random/moments.ts';
import { percentile } from '../../../src/model/returns/random/percentile.ts';
import { uniformDraws } from '../../../src/model/returns/random/uniform-draws.ts';
import { drawnColumn } from '../../../src/model/returns/random/drawn-column.ts';
import { simulateReturns } from '../../../src/model/returns/simulate-returns.ts';
import { workedCase } from '../../fixtures/worked-cases.ts';
import { threeReadings } from './worked-returns.ts';

const { inputs, expected } = workedCase<
  {
    inputs: Record<string, readonly [number, number, number]>;
    order: readonly string[];
    n: number;
    seed: number;
  },
  {
    mean: number;
    sd: number;
    p05: number;
    p10: number;
    p50: number;
    p90: number;
    p95: number;
    p_positive: number;
    first3: readonly number[];
  }
>('C-5');

const summary = (percent: Float64Array) => {
  const sorted = percent.toSorted();
  const { mean, deviation } = moments(percent);
  return {
    mean,
    sd: deviation,
    p05: percentile(sorted, 0.05),
    p10: percentile(sorted, 0.1),
    p50: percentile(sorted, 0.5),
    p90: percentile(sorted, 0.9),
    p95: percentile(sorted, 0.95),
  };
};

describe('C-5: ten thousand seeded draws', () => {
  it('its own formula gives the first three results bit for bit', () => {
    const uniforms = inputs.order.map(() => new Float64Array(inputs.n));
    uniformDraws(inputs.seed)(uniforms);
    const drawn = new Map(
      inputs.order.map((name, index) => {
        const [low, mode, high] = inputs.inputs[name] ?? [0, 0, 0];
        const column = drawnColumn(
          { low, mode, high },
          'triangular',
          uniforms[index] ?? new Float64Array(0),
        );
        return [name, typeof column === 'number' ? new Float64Array(inputs.n) : column];
      }),
    );
    const roi = (i: number) => {
      const v = (name: string) => drawn.get(name)?.[i] ?? Number.NaN;
      const benefit =
        v('hours') * 40 * v('attr1') * v('conf1') +
        20 * v('exit_drop') * v('exit_cost') * v('attr2') * v('conf2') +
        24 * v('days') * v('day_value') * v('attr3') * v('conf3');
      const cost = 26400 * v('cash_mult') + 20 * v('exec_h') * 150 + 20 * v('mentor_h') * 50;
      return ((benefit - cost) / cost) * 100;
    };
    const all = Float64Array.from({ length: inputs.n }, (_, i) => roi(i));
    expect([...all.subarray(0, 3)]).toEqual(expected.first3);
    for (const [name, value] of Object.entries(summary(all)))
      expect(value, name).toBeCloseTo(expected[name as 'mean'], 9);
  });

  it('the definitions of the site give the same', () => {
    const [roi = new Float64Array(0)] = simulateReturns(threeReadings, ['roi'], {
      draws: inputs.n,
      seed: inputs.seed,
      shape: 'triangular',
    });
    const percent = roi.map((share) => share * 100);
    expect(percent[0]).toBeCloseTo(expected.first3[0] ?? 0, 9);
    for (const [name, value] of Object.entries(summary(percent)))
      expect(value, name).toBeCloseTo(expected[name as 'mean'], 8);
    expect(roi.filter((share) => share > 0).length / inputs.n).toBe(expected.p_positive);
  });
});
