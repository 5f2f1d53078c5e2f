import { describe, expect, it } from 'vitest';
import type { ProgrammeKpi } from '../../../src/model/programme/content.ts';
import {
  measurementProblems,
  measureProblems,
  mostMeasures,
} from '../../../src/model/programme/measuring-problems.ts';
import { shippedContent } from '../../fixtures/shipped-content.ts';

const [first] = shippedContent.kpis;
if (first === undefined) throw new Error('The library has no KPI.');
const kpi = (changes: Partial<ProgrammeKpi>): ProgrammeKpi => ({ ...first, ...changes });
const leading = kpi({ direction: 'up', timing: 'leading', bucket: 'engagement' });
const lagging = kpi({ direction: 'up', timing: 'lagging', bucket: 'business' });
const unknown = { bucket: undefined, timing: undefined, direction: undefined };
const safeguard = kpi({ direction: 'safeguard', timing: 'leading' });

describe('one measure', () => {
  it('lacks a baseline and a target at first', () => {
    expect(measureProblems({ id: 'a' }, leading, undefined)).toEqual(['no-baseline', 'no-target']);
  });

  it.each([
    ['up', 5, 5, ['target-not-better']],
    ['up', 5, 6, []],
    ['down', 5, 4, []],
    ['down', 5, 6, ['target-not-better']],
    ['safeguard', 5, 5, []],
  ] as const)('that is to go %s from %d to %d', (direction, baseline, target, problems) => {
    expect(measureProblems({ id: 'a', baseline, target }, kpi({ direction }), undefined)).toEqual(
      problems,
    );
  });

  it('is not reached before the programme begins', () => {
    const measure = { id: 'a', baseline: 1, target: 2, due: '2027-01-31' };
    expect(measureProblems(measure, leading, '2027-02-01')).toEqual(['due-before-start']);
    expect(measureProblems(measure, leading, '2027-01-31')).toEqual([]);
  });
});

describe('all measures together', () => {
  it.each([
    ['none', [], ['nothing-measured']],
    ['an early one and a safeguard', [leading, safeguard], []],
    ['late ones only', [lagging, safeguard], ['only-lagging']],
    ['a safeguard only', [safeguard], ['nothing-leading']],
    ['one of which nothing is known', [unknown], ['nothing-leading', 'no-safeguard']],
    [
      'a leading one that shows neither engagement nor behaviour',
      [kpi({ direction: 'up', timing: 'leading', bucket: 'business' }), safeguard],
      ['nothing-early'],
    ],
    [
      'more than can be taken',
      [...Array.from({ length: mostMeasures }, () => leading), safeguard],
      ['too-many'],
    ],
  ] as const)('%s', (_, measured, problems) => {
    expect(measurementProblems(measured)).toEqual(problems);
  });
});
