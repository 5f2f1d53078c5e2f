import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairedChange } from '../../../../src/model/returns/detecting/paired-change.ts';

const score = fc.integer({ min: 0, max: 100 });
const pairs = fc.array(fc.tuple(score, score), { minLength: 2, maxLength: 40 });
const apart = (scores: readonly (readonly [number, number])[]) =>
  [scores.map(([before]) => before), scores.map(([, after]) => after)] as const;

describe('the change of pairs', () => {
  it('lies in the middle of its interval, which a higher confidence widens', () => {
    fc.assert(
      fc.property(pairs, (scores) => {
        const [before, after] = apart(scores);
        const [narrow, wide] = [0.8, 0.95].map((level) => pairedChange(before, after, level, 100));
        if (narrow?.kind !== 'change' || wide?.kind !== 'change') return;
        expect((narrow.interval[0] + narrow.interval[1]) / 2).toBeCloseTo(narrow.mean, 6);
        expect(wide.interval[0]).toBeLessThan(narrow.interval[0]);
        expect(wide.interval[1]).toBeGreaterThan(narrow.interval[1]);
      }),
    );
  });

  it('is the same, turned round, when before and after change places', () => {
    fc.assert(
      fc.property(pairs, (scores) => {
        const [before, after] = apart(scores);
        const [there, back] = [
          pairedChange(before, after, 0.9, 100),
          pairedChange(after, before, 0.9, 100),
        ];
        expect(back.kind).toBe(there.kind);
        if (there.kind !== 'change' || back.kind !== 'change') return;
        expect(back.mean).toBeCloseTo(-there.mean, 9);
        expect(back.dOfDifferences).toBeCloseTo(-there.dOfDifferences, 9);
        expect(back.dOfLevels).toBeCloseTo(-there.dOfLevels, 9);
      }),
    );
  });

  it('has only finite figures, whatever the scores', () => {
    fc.assert(
      fc.property(pairs, (scores) => {
        const change = pairedChange(...apart(scores), 0.95, 100);
        if (change.kind !== 'change') return;
        const { kind: _, interval, normalisedGain, ...figures } = change;
        for (const figure of [...interval, normalisedGain ?? 0, ...Object.values(figures)])
          expect(Number.isFinite(figure)).toBe(true);
      }),
    );
  });

  it('does not take rounding for variation', () => {
    expect(pairedChange([0.1, 0.2, 0.7], [0.4, 0.5, 1], 0.95, 1).kind).toBe('no-variation');
  });

  it('has no normalised gain where everybody was at the best already', () => {
    expect(pairedChange([10, 10], [9, 7], 0.95, 10)).toMatchObject({
      kind: 'change',
      normalisedGain: undefined,
    });
  });
});
