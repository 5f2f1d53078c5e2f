import fc from 'fast-check';
import { expect, it } from 'vitest';
import { resultRows } from '../../../../src/model/programme/comparing/result-rows.ts';
import { evaluateWithReturns } from '../../../../src/model/programme/evaluate-with-returns.ts';
import { startFromBlend } from '../../../../src/model/programme/starts.ts';
import { shippedContent as content } from '../../../fixtures/shipped-content.ts';
import { arbitraryProgramme } from '../arbitrary-programme.ts';

it('a programme compared with itself differs in nothing', () => {
  fc.assert(
    fc.property(arbitraryProgramme(), (programme) => {
      const evaluation = evaluateWithReturns(programme, content);
      expect(resultRows(evaluation, evaluation).filter(({ differs }) => differs)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

it('compared the other way round, every difference changes its sign', () => {
  fc.assert(
    fc.property(arbitraryProgramme(), arbitraryProgramme(), (one, other) => {
      const [a, b] = [evaluateWithReturns(one, content), evaluateWithReturns(other, content)];
      const back = resultRows(b, a);
      for (const [index, { difference, before, after }] of resultRows(a, b).entries()) {
        expect(back[index]).toMatchObject({ before: after, after: before });
        if (difference !== undefined) expect(back[index]?.difference).toBe(0 - difference);
      }
    }),
    { numRuns: 30 },
  );
});

it('the pilot and the quarter differ by what the worked examples say', () => {
  const [pilot, quarter] = content.blends.map((blend) =>
    evaluateWithReturns(startFromBlend(blend), content),
  );
  if (pilot === undefined || quarter === undefined) throw new Error('two blends are needed');
  const row = (code: string) => resultRows(pilot, quarter).find((each) => each.code === code);
  expect(row('executive-hours')?.difference).toBeCloseTo(17.1667 - 3.1667, 3);
  expect(row('time')?.difference).toBeCloseTo(26_600 - 3_800, 6);
  expect(row('weeks')?.difference).toBe(9);
});
