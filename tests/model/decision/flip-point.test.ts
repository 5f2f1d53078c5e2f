import { expect, it } from 'vitest';
import { flipPoints } from '../../../src/model/decision/flip-point.ts';
import { scoreMethod } from '../../../src/model/decision/ranking.ts';
import type { Criterion } from '../../../src/model/decision/types.ts';

const criteria: readonly Criterion[] = ['x', 'y'].map((id) => ({
  id,
  label: id,
  lens: 'effect',
  direction: 'benefit',
}));
const shares = { x: 0.5, y: 0.5 };
const method = (id: string, x: number, y: number) =>
  scoreMethod(
    {
      id,
      label: id,
      ratings: { x, y },
      limits: { peakHours: 1, minimumWeeks: 1, needsFacilitator: false },
    },
    criteria,
    shares,
  );

it('a rival that is tied now takes the lead on the side on which it gains, before any other', () => {
  const leader = method('leader', 5, 1);
  const tied = method('tied', 1, 5);
  const third = method('third', 4, 1.8);
  expect(tied.score).toBeCloseTo(leader.score, 12);
  const points = flipPoints(leader, [tied, third], criteria, shares);
  const at = (rival: string, criterion: string) =>
    points.find((point) => point.rival === rival && point.criterion === criterion);
  expect(at('tied', 'x')).toMatchObject({ leads: true });
  // With less weight on x the third one draws level too, but by then the tied one is far ahead.
  expect(at('third', 'x')?.delta).toBeLessThan(0);
  expect(at('third', 'x')).toMatchObject({ leads: false });
});
