import { simulateReturns } from '../../../src/model/returns/simulate-returns.ts';
import type { ReturnsInput } from '../../../src/model/returns/returns-input.ts';
import { tornado } from '../../../src/model/returns/tornado.ts';
import { uncertainty } from '../../../src/model/returns/uncertainty.ts';

const settings = { seed: 20_261_122, shape: 'triangular', points: 16_384 } as const;

/** Milliseconds of each of `runs` repetitions after a warm-up. */
function timed(runs: number, warmUp: number, work: (turn: number) => unknown): number[] {
  const measured: number[] = [];
  for (let turn = 0; turn < runs + warmUp; turn++) {
    const start = performance.now();
    work(turn);
    if (turn >= warmUp) measured.push(performance.now() - start);
  }
  return measured;
}

/** Draws of the return without anything that was made before. */
const draws = (input: ReturnsInput, count: number) =>
  simulateReturns(input, ['net', 'roi'], {
    draws: count,
    seed: settings.seed,
    shape: settings.shape,
  });

/**
 * Milliseconds of what the page does with a business case: an edited figure with its range, percentiles, tornado, first-order indices and values of
 * information over 16,384 even points; 100,000 draws, cold; 10,000 draws.
 */
export function timeReturns(input: ReturnsInput, runs: number): Record<string, number[]> {
  const cold = timed(1, 0, () => draws(input, 100_000));
  const edit = (turn: number) => {
    // Another cost each time: nothing of the last result can be used again but the points.
    const edited = { ...input, paidLines: input.paidLines + turn };
    return [uncertainty(edited, settings), tornado(edited, 'roi')];
  };
  return {
    '100,000 draws, cold': cold,
    'one edited figure': timed(runs, Math.ceil(runs / 4), edit),
    '10,000 draws': timed(Math.ceil(runs / 4), 3, () => draws(input, 10_000)),
    '1,000,000 draws': timed(3, 0, () => draws(input, 1_000_000)),
  };
}

/** A checksum of the bits of the first draws of net benefit and return (FNV-1a, 32 bits): the same in every engine. */
export function checksum(input: ReturnsInput, count: number): number {
  let hash = 0x811c9dc5;
  for (const column of draws(input, count)) {
    for (const byte of new Uint8Array(column.buffer)) hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return hash >>> 0;
}
