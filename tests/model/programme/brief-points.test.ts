import { describe, expect, it } from 'vitest';
import { withField } from '../../../src/model/programme/edits.ts';
import { briefPoints } from '../../../src/model/programme/brief-points.ts';
import { evaluateWithReturns } from '../../../src/model/programme/evaluate-with-returns.ts';
import { emptyProgramme, type Programme } from '../../../src/model/programme/schema.ts';
import { settle } from '../../../src/model/programme/settle.ts';
import { steps } from '../../../src/model/programme/steps.ts';
import { withKpiMeasure, withMeasure } from '../../../src/model/programme/with-measure.ts';
import { shippedContent as content } from '../../fixtures/shipped-content.ts';

const points = (programme: Programme) => briefPoints(evaluateWithReturns(programme, content));
const settledAll = steps.reduce<Programme>(
  (programme, step) =>
    settle(programme, step, evaluateWithReturns(programme, content), '2026-11-23'),
  emptyProgramme(),
);

describe('open points', () => {
  it('every step of an empty programme is open, but the brief', () => {
    const open = points(emptyProgramme()).filter(({ code }) => code === 'not-settled');
    expect(open.map(({ step }) => step)).toEqual(['decide', 'methods', 'blend', 'case', 'measure']);
  });

  it('conditions of the model stay until they are met', () => {
    const codes = (programme: Programme) => points(programme).map(({ code }) => code);
    expect(codes(settledAll)).toContain('condition');
    const met = (['charter', 'confidentiality', 'sponsor'] as const).reduce<Programme>(
      (programme, flag) => withField(programme, 'context', flag, true),
      settledAll,
    );
    expect(codes(met)).not.toContain('condition');
  });

  it('a settled step whose basis changed is named with what changed, before and now', () => {
    const longer = withField(settledAll, 'constraints', 'weeks', 30);
    expect(points(longer)).toContainEqual({
      code: 'stale',
      step: 'blend',
      on: '2026-11-23',
      changes: [{ what: 'weeks', before: settledAll.settled.blend?.from.weeks, now: 30 }],
    });
  });

  it('rates of the site are named until they are one’s own', () => {
    const rates = ['executive', 'mentor', 'facilitator', 'coordinator', 'content'] as const;
    const point = (programme: Programme) =>
      points(programme).find(({ code }) => code === 'placeholder-rates');
    expect(point(settledAll)).toMatchObject({ step: 'case', all: 5 });
    const own = withField(
      settledAll,
      'business',
      'rates',
      Object.fromEntries(rates.map((rate) => [rate, 90])),
    );
    expect(point(own)).toBeUndefined();
  });

  it('measures are named by what they lack, and no more once they have it', () => {
    const measured = withKpiMeasure(settledAll, content.kpis[0]?.id ?? '');
    const [{ id } = { id: '' }] = measured.measurement;
    expect(points(settledAll)).toContainEqual({ code: 'nothing-measured', step: 'measure' });
    expect(points(measured)).toContainEqual({
      code: 'no-baseline',
      step: 'measure',
      measures: [id],
    });
    const complete = withMeasure(withMeasure(measured, id, 'baseline', 0), id, 'target', 1);
    expect(points(complete).filter(({ step }) => step === 'measure')).toEqual([]);
  });

  it('a limit that is broken says by how much and in which weeks', () => {
    const planned = withField(emptyProgramme(), 'plan', 'blend', content.blends[0]?.id);
    const tight = withField(planned, 'constraints', 'capHours', 0.5);
    const { blend } = evaluateWithReturns(tight, content);
    const point = points(tight).find(({ code }) => code === 'over-cap');
    expect(point).toMatchObject({
      step: 'blend',
      capMinutes: 30,
      peakMinutes: blend.load.peakExecutiveMinutes,
    });
  });

  it('what the site does not have is named under the brief', () => {
    const foreign = { ...emptyProgramme(), model: 'a-model-of-a-fork' };
    expect(points(foreign)).toContainEqual({
      code: 'unknown',
      step: 'brief',
      ids: ['a-model-of-a-fork'],
    });
  });
});
