import type { LinearLimit } from './linear-limits.ts';

/** The best point of a linear programme, and what a unit more of each limit would be worth. */
export interface LinearBest {
  readonly point: readonly number[];
  /** ≥ 0, one per limit. */
  readonly prices: readonly number[];
}

/**
 * Maximises Σ gains_m x_m with low ≤ x ≤ high and every limit kept, by the simplex method on a dense table. Meant for a dozen
 * variables. `low` itself must keep the limits.
 */
export function linearBest(
  gains: readonly number[],
  limits: readonly LinearLimit[],
  low: readonly number[],
  high: readonly number[],
): LinearBest {
  const n = gains.length;
  const rows = limits.length + n;
  const width = n + rows + 1;
  // One row a limit and one a variable's width; then the row of what is still to be gained.
  const table = Array.from({ length: rows + 1 }, () => new Float64Array(width));
  const basis = Array.from({ length: rows }, (_, row) => n + row);
  limits.forEach(({ needs, most }, row) => {
    const line = table[row];
    if (line === undefined) return;
    let slack = most;
    needs.forEach((need, m) => {
      line[m] = need;
      slack -= need * (low[m] ?? 0);
    });
    line[n + row] = 1;
    line[width - 1] = Math.max(0, slack);
  });
  for (let m = 0; m < n; m++) {
    const line = table[limits.length + m];
    if (line === undefined) continue;
    line[m] = 1;
    line[n + limits.length + m] = 1;
    line[width - 1] = Math.max(0, (high[m] ?? 0) - (low[m] ?? 0));
  }
  const goal = table[rows] ?? new Float64Array(width);
  gains.forEach((gain, m) => {
    goal[m] = -gain;
  });
  // Far above what is needed; an unfinished table still gives a valid point, and its prices a valid bound.
  for (let step = 0; step < 200; step++) {
    const enter = entering(goal, width - 1);
    if (enter === undefined) break;
    const leave = leaving(table, rows, enter, width - 1);
    if (leave === undefined) break;
    pivot(table, leave, enter);
    basis[leave] = enter;
  }
  const point = [...low];
  basis.forEach((variable, row) => {
    if (variable < n) point[variable] = (low[variable] ?? 0) + (table[row]?.[width - 1] ?? 0);
  });
  const prices = limits.map((_, row) => Math.max(0, goal[n + row] ?? 0));
  return { point, prices };
}

function entering(goal: Float64Array, columns: number): number | undefined {
  let best: number | undefined;
  let least = -1e-12;
  for (let column = 0; column < columns; column++) {
    const value = goal[column] ?? 0;
    if (value < least) {
      least = value;
      best = column;
    }
  }
  return best;
}

function leaving(
  table: readonly Float64Array[],
  rows: number,
  enter: number,
  last: number,
): number | undefined {
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let row = 0; row < rows; row++) {
    const pace = table[row]?.[enter] ?? 0;
    if (pace <= 1e-12) continue;
    const ratio = (table[row]?.[last] ?? 0) / pace;
    if (ratio < least) {
      least = ratio;
      best = row;
    }
  }
  return best;
}

function pivot(table: readonly Float64Array[], row: number, column: number): void {
  const line = table[row];
  if (line === undefined) return;
  const by = line[column] ?? 1;
  for (let i = 0; i < line.length; i++) line[i] = (line[i] ?? 0) / by;
  for (const other of table) {
    const factor = other[column] ?? 0;
    if (other === line || factor === 0) continue;
    for (let i = 0; i < line.length; i++) other[i] = (other[i] ?? 0) - factor * (line[i] ?? 0);
  }
}
