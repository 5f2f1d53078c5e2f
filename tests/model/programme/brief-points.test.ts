import { describe, expect, it } from 'vitest';
import { withField } from '../../../src/model/programme/edits.ts';
import { briefPoints } from '../../../src/model/programme/brief-points.ts';
import { evaluate } from '../../../src/model/programme/evaluate.ts';
import { emptyProgramme, type Programme } from '../../../src/model/programme/schema.ts';
import { settle } from '../../../src/model/programme/settle.ts';
import { steps } from '../../../src/model/programme/steps.ts';
import { withKpiMeasure, withMeasure } from '../../../src/model/programme/with-measure.ts';
import { shippedContent as content } from '../../fixtures/shipped-content.ts';

const points = (programme: Programme) => briefPoints(evaluate(programme, content));
const settledAll = steps.reduce<Programme>(
  (programme, step) => settle(programme, step, evaluate(programme, content), '2026-11-23'),
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

  it('a settled step whose basis changed is named with what changed', () => {
    const longer = withField(settledAll, 'constraints', 'weeks', 30);
    expect(points(longer)).toContainEqual({ code: 'stale', step: 'blend', what: ['weeks'] });
  });

  it('a measure without a baseline and rates of the site are named with their number', () => {
    const measured = withKpiMeasure(settledAll, content.kpis[0]?.id ?? '');
    expect(points(measured)).toContainEqual({ code: 'no-baseline', step: 'measure', count: 1 });
    const complete = withMeasure(measured, measured.measurement[0]?.id ?? '', 'baseline', 0);
    expect(points(complete).map(({ code }) => code)).not.toContain('no-baseline');
    expect(points(complete)).toContainEqual({
      code: 'placeholder-rates',
      step: 'case',
      count: 5,
      all: 5,
    });
  });
});
