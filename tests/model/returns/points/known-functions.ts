import { sobolColumn } from '../../../../src/model/returns/points/sobol-column.ts';
import { normalQuantile } from '../../../../src/model/returns/random/normal-quantile.ts';

/** A result of uniform numbers, with the indices that it is known to have. */
export interface KnownFunction {
  readonly evaluate: (uniforms: readonly Float64Array[]) => Float64Array;
  readonly first: readonly number[];
  readonly total: readonly number[];
}

/** The values of a function of one point, for all points of some columns. */
function pointwise(
  of: (point: readonly number[]) => number,
): (uniforms: readonly Float64Array[]) => Float64Array {
  return (uniforms) =>
    Float64Array.from(uniforms[0] ?? [], (_, i) => of(uniforms.map((column) => column[i] ?? 0)));
}

/** sin x + 7 sin² y + 0.1 z⁴ sin x over −π to π (Ishigami & Homma 1990): z does nothing alone; moved by a constant, nothing changes. */
export function ishigami(shift = 0): KnownFunction {
  const alone = 0.5 * (1 + (0.1 * Math.PI ** 4) / 5) ** 2;
  const together = 0.01 * Math.PI ** 8 * (1 / 18 - 1 / 50);
  const variance = alone + 49 / 8 + together;
  return {
    evaluate: pointwise((point) => {
      const [x = 0, y = 0, z = 0] = point.map((u) => Math.PI * (2 * u - 1));
      return shift + Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
    }),
    first: [alone / variance, 49 / 8 / variance, 0],
    total: [(alone + together) / variance, 49 / 8 / variance, together / variance],
  };
}

/** Product of (|4u − 2| + a) ⁄ (1 + a) (Sobol' 1993): the smaller the a of an input, the more it matters. */
export function sobolG(a: readonly number[]): KnownFunction {
  const own = a.map((each) => 1 / (3 * (1 + each) ** 2));
  const product = own.reduce((all, each) => all * (1 + each), 1);
  return {
    evaluate: pointwise((point) =>
      point.reduce((all, u, d) => {
        const each = a[d] ?? 0;
        return (all * (Math.abs(4 * u - 2) + each)) / (1 + each);
      }, 1),
    ),
    first: own.map((each) => each / (product - 1)),
    total: own.map((each) => (each * (product / (1 + each))) / (product - 1)),
  };
}

/** Mean plus weights times independent standard normals: alone is all there is. */
export function linearNormal(weights: readonly number[], mean = 0): KnownFunction {
  const variance = weights.reduce((sum, weight) => sum + weight ** 2, 0);
  const shares = weights.map((weight) => weight ** 2 / variance);
  return {
    evaluate: pointwise((point) =>
      point.reduce((sum, u, d) => sum + (weights[d] ?? 0) * normalQuantile(u), mean),
    ),
    first: shares,
    total: shares,
  };
}

/** Columns of several independent scrambles, one after another, as the simulation has them. */
export function scrambledColumns(
  inputs: number,
  points: number,
  seed: number,
  scrambles = 8,
): Float64Array[] {
  const partLength = points / scrambles;
  return Array.from({ length: inputs }, (_, dimension) => {
    const column = new Float64Array(points);
    for (let part = 0; part < scrambles; part++)
      sobolColumn(
        dimension,
        partLength,
        seed + part * 1009,
        column.subarray(part * partLength, (part + 1) * partLength),
      );
    return column;
  });
}
