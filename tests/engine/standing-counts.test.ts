import { describe, expect, it } from 'vitest';
import { standingCounts } from '../../src/engine/standing-counts.ts';

const standings = (...all: Parameters<typeof standingCounts>[0][number]['standing'][]) =>
  all.map((standing) => ({ standing }));

describe('what defaults rest on', () => {
  it('is counted so that the counts add up', () => {
    const counts = standingCounts(
      standings('judgement', 'judgement', 'yours', 'practice', 'convention', 'evidence', 'none'),
    );
    expect(counts).toEqual({
      all: 7,
      judgement: 2,
      yours: 1,
      practice: 2,
      evidence: 1,
      none: 1,
      judgementShare: 2 / 7,
    });
    const { all, judgement, yours, practice, evidence, none } = counts;
    expect(judgement + yours + practice + evidence + none).toBe(all);
  });

  it('is nothing where there are none', () => {
    expect(standingCounts([]).judgementShare).toBe(0);
  });
});
