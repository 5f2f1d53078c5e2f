import type { Criterion, MethodCandidate, Weights } from './types.ts';

/** How the draws are made. */
export interface AcceptabilitySettings {
  /** Number of draws, 1 or more. */
  readonly draws: number;
  /** Seed of the generator; the same seed gives the same shares in every engine. */
  readonly seed: number;
}

/**
 * Share of draws, by method id, in which each method comes first (SMAA rank acceptability, first rank; Lahdelma &
 * Salminen 2001). In each draw every weight is multiplied by U(0.5, 1.5), then every rating moves by −1, 0 or +1 with
 * ¼, ½, ¼, clipped to 1…5. All methods are drawn for, so that a veto does not change the others' luck; only those
 * that `mayLead` compete.
 *
 * Order of the draws: one number a criterion, then one a method and criterion; mulberry32 inlined, because a closure
 * costs fifteen times as much a number in Chromium.
 */
export function rankAcceptability(
  methods: readonly MethodCandidate[],
  criteria: readonly Criterion[],
  weights: Weights,
  mayLead: ReadonlySet<string>,
  { draws, seed }: AcceptabilitySettings,
): Record<string, number> {
  const C = criteria.length;
  const M = methods.length;
  const base = Float64Array.from(criteria, ({ id }) => weights[id] ?? 0);
  // Utility of each rating 1…5 after a step of −1, 0, +1, looked up: [method, criterion, step].
  const worth = new Float64Array(M * C * 3);
  methods.forEach((method, m) => {
    criteria.forEach(({ id, direction }, c) => {
      for (let step = 0; step < 3; step++) {
        const rating = Math.min(5, Math.max(1, (method.ratings[id] ?? 1) + step - 1));
        worth[(m * C + c) * 3 + step] = direction === 'cost' ? (5 - rating) / 4 : (rating - 1) / 4;
      }
    });
  });
  const competes = Uint8Array.from(methods, ({ id }) => (mayLead.has(id) ? 1 : 0));
  const wins = new Uint32Array(M);
  const drawn = new Float64Array(C);
  let state = seed | 0;
  for (let draw = 0; draw < draws; draw++) {
    for (let c = 0; c < C; c++) {
      state = (state + 0x6d2b79f5) | 0;
      let t = Math.imul(state ^ (state >>> 15), 1 | state);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      const u = ((t ^ (t >>> 14)) >>> 0) / 4294967296;
      drawn[c] = (base[c] ?? 0) * (0.5 + u);
    }
    let best = -1;
    let bestScore = -1;
    for (let m = 0; m < M; m++) {
      let score = 0;
      for (let c = 0; c < C; c++) {
        state = (state + 0x6d2b79f5) | 0;
        let t = Math.imul(state ^ (state >>> 15), 1 | state);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        const u = ((t ^ (t >>> 14)) >>> 0) / 4294967296;
        const step = u < 0.25 ? 0 : u >= 0.75 ? 2 : 1;
        score += (drawn[c] ?? 0) * (worth[(m * C + c) * 3 + step] ?? 0);
      }
      if (competes[m] === 1 && score > bestScore) {
        bestScore = score;
        best = m;
      }
    }
    if (best >= 0) wins[best] = (wins[best] ?? 0) + 1;
  }
  return Object.fromEntries(methods.map(({ id }, m) => [id, (wins[m] ?? 0) / draws]));
}
