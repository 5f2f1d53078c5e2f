import { columnStore } from './column-store.ts';
import { evaluateReturns } from './evaluate-returns.ts';
import type { QuantityId } from './quantities/quantities.ts';
import { drawnColumn } from './random/drawn-column.ts';
import { uniformDraws } from './random/uniform-draws.ts';
import type { ReturnsInput } from './returns-input.ts';
import { uncertainParameters } from './tornado.ts';
import type { Column, SpreadShape } from './types.ts';

/** How the plain simulation is made. */
export interface SimulationSettings {
  readonly draws: number;
  readonly seed: number;
  readonly shape: SpreadShape;
}

/** Draws that are made at once: the columns of a chunk stay in the cache of the processor. */
const chunk = 16_384;

/** A simulation under way. */
export interface RunningSimulation {
  /** One column for each result; draws that are not made yet are 0. */
  readonly columns: readonly Float64Array[];
  /** Makes the next draws; how many there are then. */
  readonly next: () => number;
}

/**
 * A result in each of many seeded draws (models.md §4, "Monte Carlo"): one number an uncertain figure and draw, draw by draw, in the order of
 * the figures; the same seed gives the same digits everywhere. Made in pieces, so that somebody else may have the processor in between.
 */
export function startSimulation(
  input: ReturnsInput,
  results: readonly QuantityId[],
  { draws, seed, shape }: SimulationSettings,
): RunningSimulation {
  const parameters = uncertainParameters(input);
  const fill = uniformDraws(seed);
  const columns = results.map(() => new Float64Array(draws));
  const scratch = columnStore();
  let from = 0;
  const next = () => {
    const count = Math.min(chunk, draws - from);
    scratch.reset();
    const uniforms = parameters.map(() => scratch.column(count));
    fill(uniforms);
    const values = new Map<string, Column>(
      parameters.map(({ key, spread, mirrored }, index) => [
        key,
        drawnColumn(
          spread,
          shape,
          uniforms[index] ?? scratch.column(count),
          mirrored,
          scratch.column,
        ),
      ]),
    );
    const evaluated = evaluateReturns(input, values, scratch.column);
    results.forEach((id, index) => {
      const column = evaluated.programme(id);
      if (typeof column === 'number') columns[index]?.fill(column, from, from + count);
      else columns[index]?.set(column, from);
    });
    from += count;
    return from;
  };
  return { columns, next };
}

/** All draws of a simulation at once. */
export function simulateReturns(
  input: ReturnsInput,
  results: readonly QuantityId[],
  settings: SimulationSettings,
): readonly Float64Array[] {
  const { columns, next } = startSimulation(input, results, settings);
  while (next() < settings.draws);
  return columns;
}
