import type { ScoredMethod } from './ranking.ts';
import type { Criterion } from './types.ts';

/** The weight of one criterion at which a rival draws level with the leader. */
export interface FlipPoint {
  readonly criterion: string;
  readonly rival: string;
  /** Present share of the criterion in the total, 0 to 1. */
  readonly current: number;
  /** Share at which the two scores are equal, strictly between 0 and 1. */
  readonly flipAt: number;
  /** `flipAt − current`. */
  readonly delta: number;
  /** Whether the rival leads there; else a third method has passed the leader before. */
  readonly leads: boolean;
}

/**
 * All flip points of the leader, nearest first. With the other weights rescaled in proportion, the difference of the
 * two scores is `D(w) = w·dc + (1 − w)·dr`, so it vanishes at `w* = −dr / (dc − dr)`: exact, not simulated.
 * `dc` is the difference of utilities on the criterion, `dr` that on the rest.
 */
export function flipPoints(
  leader: ScoredMethod,
  rivals: readonly ScoredMethod[],
  criteria: readonly Criterion[],
  shares: Readonly<Record<string, number>>,
): FlipPoint[] {
  const points: { readonly point: Omit<FlipPoint, 'leads'>; readonly up: boolean }[] = [];
  for (const { id: criterion } of criteria) {
    const current = shares[criterion] ?? 0;
    // With all the weight on one criterion there are no others to rescale.
    if (current >= 1) continue;
    for (const rival of rivals) {
      const dc = (leader.utilities[criterion] ?? 0) - (rival.utilities[criterion] ?? 0);
      const all = leader.score - rival.score;
      const dr = (all - current * dc) / (1 - current);
      if (dc === dr) continue;
      const flipAt = -dr / (dc - dr);
      // A weight of nothing or everything is no flip, however the division rounds.
      if (flipAt > 1e-9 && flipAt < 1 - 1e-9) {
        const point = { criterion, rival: rival.id, current, flipAt, delta: flipAt - current };
        // The rival gains where D falls. The sign of delta says the same, but of a rival that is tied now it is only rounding.
        points.push({ point, up: dc < dr });
      }
    }
  }
  points.sort((a, b) => Math.abs(a.point.delta) - Math.abs(b.point.delta));
  // Of the rivals met on the way in one direction, only the first one met takes the lead.
  return points.map(({ point, up }) => {
    const first = points.find(
      (other) => other.point.criterion === point.criterion && other.up === up,
    );
    return { ...point, leads: first?.point === point };
  });
}
