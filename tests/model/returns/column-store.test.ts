import { describe, expect, it } from 'vitest';
import { columnStore } from '../../../src/model/returns/column-store.ts';
import { evaluateReturns } from '../../../src/model/returns/evaluate-returns.ts';
import { simulateReturns } from '../../../src/model/returns/simulate-returns.ts';
import { uncertainty } from '../../../src/model/returns/uncertainty.ts';
import { threeReadings } from './worked-returns.ts';

const settings = { seed: 20_261_122, shape: 'triangular', points: 4096 } as const;
const dearer = { ...threeReadings, paidLines: threeReadings.paidLines * 3 };

describe('columns that are used again', () => {
  it('are given to nobody twice before they are given back', () => {
    const { column, reset } = columnStore();
    const first = [column(8), column(8), column(4)];
    expect(new Set(first).size).toBe(3);
    expect(first.map(({ length }) => length)).toEqual([8, 8, 4]);
    reset();
    expect([column(8), column(8), column(4)]).toEqual(first);
    reset();
    expect(column(4)).toHaveLength(4);
  });

  it('leave nothing of the last programme in the next, nor of the next in the last', () => {
    const first = uncertainty(threeReadings, settings);
    const kept = structuredClone(first);
    const other = uncertainty(dearer, settings);
    expect(other?.net.mean.value).toBeLessThan(first?.net.mean.value ?? 0);
    expect(first).toEqual(kept);
    expect(uncertainty(threeReadings, settings)).toEqual(kept);
  });

  it('leave the draws of pieces as they are, the last and shorter piece included', () => {
    const draws = 2 * 16_384 + 100;
    const run = () =>
      simulateReturns(threeReadings, ['net', 'roi'], { draws, seed: 7, shape: 'pert' });
    const [net, roi] = run();
    simulateReturns(dearer, ['net'], { draws, seed: 8, shape: 'pert' });
    expect(run()).toEqual([net, roi]);
    const short = simulateReturns(threeReadings, ['net'], { draws: 500, seed: 7, shape: 'pert' });
    expect(short[0]).toEqual(net?.subarray(0, 500));
  });

  it('give the digits of new ones', () => {
    const { column, reset } = columnStore();
    const values = new Map([['paid-lines', Float64Array.of(1, 1_000, 26_400, 1e9)]]);
    const fresh = evaluateReturns(threeReadings, values).programme('roi');
    for (let turn = 0; turn < 2; turn += 1) {
      reset();
      expect(evaluateReturns(threeReadings, values, column).programme('roi')).toEqual(fresh);
    }
  });
});
