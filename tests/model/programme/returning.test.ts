import { describe, expect, it } from 'vitest';
import { evaluateWithReturns } from '../../../src/model/programme/evaluate-with-returns.ts';
import { emptyProgramme, type Programme } from '../../../src/model/programme/schema.ts';
import { withCase } from '../../../src/model/programme/with-case.ts';
import { withMeasure } from '../../../src/model/programme/with-measure.ts';
import {
  withoutValue,
  withValuedKpi,
  withWorth,
  withWorthEnd,
} from '../../../src/model/programme/with-worth.ts';
import { simulateReturns } from '../../../src/model/returns/simulate-returns.ts';
import { shippedCases, shippedContent } from '../../fixtures/shipped-content.ts';

const returnsOf = (programme: Programme) => evaluateWithReturns(programme, shippedContent).returns;

function example(id: string): Programme {
  const found = shippedCases.find((each) => each.id === id);
  if (found === undefined) throw new Error(`there is no case ${id}`);
  return found.programme;
}

const codes = (programme: Programme) => returnsOf(programme).guards.map(({ code }) => code);

describe('the shipped examples', () => {
  it.each(shippedCases)('$label: every measure is complete', ({ programme }) => {
    const { valued, disordered } = returnsOf(programme);
    expect(valued.flatMap(({ lacks }) => lacks)).toEqual([]);
    expect(valued.every(({ input }) => input !== undefined)).toBe(true);
    expect(disordered).toEqual([]);
  });

  it('the first is the worked example, reading by reading', () => {
    const { readings } = returnsOf(example('three-readings'));
    const [vendor, gross, isolated] = readings.map(({ roi }) => (roi ?? 0) * 100);
    expect(vendor).toBeCloseTo(909.0909090909091, 6);
    expect(gross).toBeCloseTo(201.3574660633484, 6);
    expect(isolated).toBeCloseTo(-27.511312217194572, 6);
  });

  it('and draw by draw, with the site’s own seed', () => {
    const { input, settings } = returnsOf(example('three-readings'));
    const [roi] = simulateReturns(input, ['roi'], {
      draws: 3,
      seed: settings.seed.value,
      shape: settings.shape.value,
    });
    expect([...(roi ?? [])].map((share) => share * 100)).toEqual([
      expect.closeTo(-32.50360762283592, 9),
      expect.closeTo(2.5226511843554045, 9),
      expect.closeTo(-19.521776204432502, 9),
    ]);
  });

  it('the second one counts what the comparison group leaves', () => {
    const { counted } = returnsOf(example('a-comparison-group'));
    expect(counted[0]?.gross).toBeCloseTo(17_100, 6);
    expect(counted[0]?.adjusted).toBeCloseTo(9_000 * 0.85, 6);
  });

  it('the third one is the corrected public calculator', () => {
    const { readings } = returnsOf(example('retention-alone'));
    expect((readings[2]?.roi ?? 0) * 100).toBeCloseTo(-71.65, 6);
  });

  it('the last one has no return at all', () => {
    const { readings } = returnsOf(example('cannot-be-said'));
    expect(readings.map(({ roi }) => roi)).toEqual([undefined, undefined, undefined]);
    expect(codes(example('cannot-be-said'))).toContain('nothing-isolated');
  });
});

describe('no effect is made up', () => {
  it('a KPI that is given a value lacks everything that only its reader can know', () => {
    const { valued, readings } = returnsOf(withValuedKpi(emptyProgramme(), 'mentor-turnover'));
    expect(valued[0]?.lacks.map(({ figure }) => figure)).toEqual(['before', 'after', 'base']);
    expect(readings).toEqual([]);
  });

  it('people are counted from the plan, the value of a unit as a share of a salary', () => {
    const { valued } = returnsOf(
      withWorth(
        withValuedKpi(example('three-readings'), 'mentor-turnover'),
        'mentor-turnover',
        'unitValue',
        undefined,
      ),
    );
    const turnover = valued.find(({ measure }) => measure.id === 'mentor-turnover');
    expect(turnover?.figures.exposure?.mode).toMatchObject({ value: 20, from: 'blend' });
    const paid = withWorth(
      withWorth(example('three-readings'), 'mentor-turnover', 'unitValue', undefined),
      'mentor-turnover',
      'base',
      50_000,
    );
    const worth = returnsOf(paid).valued.find(({ measure }) => measure.id === 'mentor-turnover');
    expect(worth?.figures.unitValue?.low.value).toBeCloseTo(5_000, 6);
    expect(worth?.figures.unitValue?.mode.value).toBeCloseTo(10_500, 6);
    expect(worth?.figures.unitValue?.high.value).toBeCloseTo(25_000, 6);
  });
});

describe('guards', () => {
  const base = example('three-readings');

  it('a measure without isolation is shown and not counted', () => {
    const open = withWorth(base, 'hours-saved', 'isolation', undefined);
    const { guards, counted } = returnsOf(open);
    expect(guards).toContainEqual({
      code: 'not-isolated',
      measures: ['Hours saved with the tool'],
    });
    expect(counted.find(({ benefit }) => benefit.id === 'hours-saved')?.status).toBe(
      'not-isolated',
    );
  });

  it('of two that show the same money the smaller counts', () => {
    const overlapping = withWorth(
      withWorth(base, 'hours-saved', 'overlap', 'Speed '),
      'decision-lead-time',
      'overlap',
      'speed',
    );
    expect(returnsOf(overlapping).guards).toContainEqual({
      code: 'overlap',
      group: 'speed',
      counted: 'Decision lead time',
      measures: ['Hours saved with the tool'],
    });
  });

  it('leaving participants’ time out is said, with what it is worth', () => {
    const flattered = { ...base, business: { ...base.business, timeCounted: false } };
    const { guards, readings } = returnsOf(flattered);
    expect(guards).toContainEqual({ code: 'time-not-counted', timeCost: 62_000 });
    expect(readings[2]?.cost).toBeCloseTo(26_400, 6);
  });

  it('volunteers raise a warning, people who were assigned none', () => {
    expect(codes(base)).toContain('volunteers');
    const assigned = { ...base, business: { ...base.business, selection: 'assigned' as const } };
    expect(codes(assigned)).not.toContain('volunteers');
  });

  it('a range in the wrong order stops its measure, and is named', () => {
    const wrong = withWorthEnd(base, 'hours-saved', 'after', 'low', 9_000);
    const { valued, counted } = returnsOf(wrong);
    expect(valued[0]?.lacks).toEqual([{ figure: 'after', problem: 'order' }]);
    expect(counted.map(({ benefit }) => benefit.id)).not.toContain('hours-saved');
  });

  it('what becomes worse is counted, as a loss', () => {
    const worse = withWorthEnd(
      withWorthEnd(base, 'hours-saved', 'after', 'mode', -100),
      'hours-saved',
      'after',
      'low',
      -200,
    );
    expect(returnsOf(worse).guards).toContainEqual({
      code: 'worse',
      measures: ['Hours saved with the tool'],
    });
    expect(returnsOf(worse).counted[0]?.adjusted).toBeLessThan(0);
  });

  it('without a cost there is no return, and no infinite one', () => {
    const free = {
      ...base,
      business: {
        ...base.business,
        lines: Object.fromEntries(Object.keys(base.business.lines).map((line) => [line, 0])),
      },
    };
    expect(codes(free)).toContain('costs-nothing');
    expect(returnsOf(free).readings.map(({ roi }) => roi)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('a measure that is never priced is listed', () => {
    const withPulse = {
      ...base,
      measurement: [...base.measurement, { id: 'belonging', kpi: 'belonging-pulse' }],
    };
    expect(returnsOf(withPulse).guards).toContainEqual({
      code: 'unpriced',
      measures: ['Belonging pulse'],
    });
  });
});

it('taking a value out leaves the measure in its plan', () => {
  const without = withoutValue(example('three-readings'), 'hours-saved');
  expect(without.measurement).toHaveLength(3);
  expect(returnsOf(without).open.map(({ label }) => label)).toContain('Hours saved with the tool');
});

it('what is likely before the programme is the baseline of the measure', () => {
  const moved = withWorthEnd(example('three-readings'), 'mentor-turnover', 'before', 'mode', 25);
  expect(moved.measurement.find(({ id }) => id === 'mentor-turnover')?.baseline).toBe(25);
  expect(
    withMeasure(moved, 'mentor-turnover', 'baseline', 18).measurement.map(
      ({ baseline }) => baseline,
    ),
  ).toEqual([0, 18, 12]);
});

it('an example replaces people, costs and measures, and nothing else', () => {
  const named = { ...emptyProgramme('Ours'), notes: { case: 'keep' } };
  const [first] = shippedCases;
  if (first === undefined) throw new Error('no example is shipped');
  const taken = withCase(named, first);
  expect(taken.name).toBe('Ours');
  expect(taken.notes).toEqual({ case: 'keep' });
  expect(taken.context.executives).toBe(20);
});

it('says how many of the site’s values in use are judgement', () => {
  const { rests } = returnsOf(example('retention-alone'));
  const ids = rests.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['replacement-cost-mentor', 'confidence-benchmark']));
  expect(rests.find(({ id }) => id === 'replacement-cost-mentor')?.judged).toBe(false);
  expect(rests.find(({ id }) => id === 'confidence-benchmark')?.judged).toBe(true);
});
