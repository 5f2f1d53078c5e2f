import { describe, expect, it } from 'vitest';
import { planCost } from '../../../src/model/planning/plan-cost.ts';
import { planEvents } from '../../../src/model/planning/plan-events.ts';
import { planLoad } from '../../../src/model/planning/plan-load.ts';
import { shippedContent } from '../../fixtures/shipped-content.ts';
import { ourId, workedCase } from '../../fixtures/worked-cases.ts';

interface Inputs {
  readonly preset: string;
  readonly cohort: number;
  readonly mentors: number;
  readonly rates: Record<'exec' | 'mentor' | 'facilitator' | 'coordinator' | 'content', number>;
}

interface Expected {
  readonly weeks: number;
  readonly events: readonly (readonly [number, string])[];
  readonly load: readonly number[];
  readonly max_load: number;
  readonly exec_hours_each: number;
  readonly mentor_hours_each: number;
  readonly facilitator_hours: number;
  readonly content_hours: number;
  readonly coordinator_hours: number;
  readonly cost: Record<
    'exec_time' | 'mentor_time' | 'facilitator' | 'content' | 'coordinator' | 'cash' | 'full',
    number
  >;
}

describe('the shipped blends take and cost what the worked examples say', () => {
  it.each([
    ['B-1', 4],
    ['B-2', 13],
    ['B-3', 52],
  ])('%s: a blend of %i weeks', (id, weeks) => {
    const { inputs, expected } = workedCase<Inputs, Expected>(id);
    const blend = shippedContent.blends.find((each) => each.weeks === weeks);
    const events = planEvents(blend?.tracks ?? [], weeks);
    expect(events.map(({ week, method }) => `${week} ${method}`).sort()).toEqual(
      expected.events.map(([week, method]) => `${week} ${ourId(method)}`).sort(),
    );
    const cohort = { executives: inputs.cohort, mentors: inputs.mentors };
    const needsOf = (method: string) =>
      shippedContent.methods.find((each) => each.id === method)?.standard;
    const load = planLoad(events, weeks, cohort, needsOf);
    load.executiveMinutesByWeek.forEach((minutes, index) => {
      expect(minutes / 60).toBeCloseTo(expected.load[index] ?? Number.NaN, 6);
    });
    expect(load.peakExecutiveMinutes / 60).toBeCloseTo(expected.max_load, 6);
    expect(load.executiveMinutesEach / 60).toBeCloseTo(expected.exec_hours_each, 6);
    expect(load.mentorMinutesEach / 60).toBeCloseTo(expected.mentor_hours_each, 6);
    expect(load.facilitatorMinutes / 60).toBeCloseTo(expected.facilitator_hours, 6);
    expect(load.buildMinutes / 60).toBeCloseTo(expected.content_hours, 6);
    const { exec, ...rates } = inputs.rates;
    const cost = planCost(load, cohort, expected.coordinator_hours, { ...rates, executive: exec });
    const money = Object.fromEntries(cost.lines.map((line) => [line.line, line.cost]));
    expect(money['facilitation']).toBeCloseTo(expected.cost.facilitator, 6);
    expect(money['content']).toBeCloseTo(expected.cost.content, 6);
    expect(money['coordination']).toBeCloseTo(expected.cost.coordinator, 6);
    expect(money['executives-time']).toBeCloseTo(expected.cost.exec_time, 6);
    expect(money['mentors-time']).toBeCloseTo(expected.cost.mentor_time, 6);
    expect(cost.cashCost).toBeCloseTo(expected.cost.cash, 6);
    expect(cost.fullCost).toBeCloseTo(expected.cost.full, 6);
  });
});
