import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withEntry, withField } from '../../../src/model/programme/edits.ts';
import { evaluate } from '../../../src/model/programme/evaluate.ts';
import { emptyProgramme, type Programme } from '../../../src/model/programme/schema.ts';
import { settle } from '../../../src/model/programme/settle.ts';
import { startFromBlend, startFromScratch } from '../../../src/model/programme/starts.ts';
import { suggestTracks } from '../../../src/model/programme/suggest-tracks.ts';
import { shippedContent as content } from '../../fixtures/shipped-content.ts';
import { arbitraryProgramme } from './arbitrary-programme.ts';

const empty = emptyProgramme();
/** Sums of up to 10¹⁴ differ in their last digits with the order of the terms. */
const isSame = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
const ev = (programme: Programme) => evaluate(programme, content);

describe('a programme that starts from a blend', () => {
  it.each(content.blends.map((blend) => [blend.label, blend] as const))(
    '%s has its methods, length and executives',
    (_, blend) => {
      const { methods, blend: plan } = ev(startFromBlend(blend));
      expect(plan.inputs.tracks.value).toEqual(blend.tracks);
      expect(plan.inputs.weeks.value).toBe(blend.weeks);
      expect(plan.inputs.executives.value).toBe(blend.executives);
      expect([...methods.chosen.value].sort()).toEqual(
        blend.tracks.map(({ method }) => method).sort(),
      );
    },
  );

  it.each([
    [4, 5_930],
    [13, 32_960],
    [52, 275_460],
  ])('the blend of %i weeks costs %i in full, as the worked example says', (weeks, full) => {
    const blend = content.blends.find((each) => each.weeks === weeks);
    if (blend === undefined) throw new Error(`no blend of ${weeks} weeks`);
    expect(ev(startFromBlend(blend)).blend.cost.fullCost).toBeCloseTo(full, 6);
  });

  it('from scratch nothing is weighed yet', () => {
    expect(ev(startFromScratch('Mine', content)).decide.choice.status).toBe('invalid');
  });
});

describe('what the methods step settles, the blend starts from', () => {
  it('the chosen methods are laid out as in the blend of the nearest length', () => {
    const ids = content.methods.map(({ id }) => id);
    const tracks = suggestTracks(ids, 13, content.blends);
    const quarter = content.blends.find(({ weeks }) => weeks === 13);
    for (const track of quarter?.tracks ?? []) expect(tracks).toContainEqual(track);
    expect(tracks.map(({ method }) => method)).toEqual(ids);
  });

  it('a method that no blend has meets every other week', () => {
    const method = 'unheard-of';
    expect(suggestTracks([method], 9, content.blends)).toEqual([
      { method, placement: 'fortnightly', count: 5 },
    ]);
  });

  it('a stretched blend keeps at least one event, and at most one a week', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 52 }), (weeks) => {
        for (const blend of content.blends) {
          for (const { count } of suggestTracks([], weeks, content.blends, blend)) {
            expect(count).toBeGreaterThanOrEqual(1);
            expect(count).toBeLessThanOrEqual(weeks);
          }
        }
      }),
    );
  });

  it('a length that a plan cannot have is taken as near as it can, and said', () => {
    const long = withField(empty, 'constraints', 'weeks', 90);
    expect(ev(long).blend.inputs.weeks).toMatchObject({ value: 52, wanted: 90, from: 'methods' });
  });

  it('settling keeps the layout when the length changes before it, and says so', () => {
    const settled = settle(empty, 'blend', ev(empty), '2026-11-23');
    const longer = withField(settled, 'context', 'horizonWeeks', 30);
    expect(ev(longer).blend.events).toEqual(ev(settled).blend.events);
    expect(ev(longer).states.blend).toMatchObject({
      status: 'stale',
      changes: [{ what: 'weeks', before: 13, now: 30 }],
    });
  });
});

describe('limits', () => {
  it('every week over the cap is named with its hours', () => {
    const quarter = content.blends.find(({ weeks }) => weeks === 13);
    if (quarter === undefined) throw new Error('no quarter');
    const capped = withField(startFromBlend(quarter), 'constraints', 'capHours', 3);
    expect(ev(capped).blend.problems).toEqual([
      { code: 'over-cap', week: 1, executiveMinutes: 190, capMinutes: 180 },
      { code: 'over-cap', week: 4, executiveMinutes: 370, capMinutes: 180 },
      { code: 'over-cap', week: 10, executiveMinutes: 370, capMinutes: 180 },
      { code: 'smallest-cap', capMinutes: 190 },
    ]);
  });

  it('a cap that halves can keep is kept, and the hours stay the same', () => {
    const quarter = content.blends.find(({ weeks }) => weeks === 13);
    if (quarter === undefined) throw new Error('no quarter');
    const begun = startFromBlend(quarter);
    const { blend } = ev(withField(begun, 'constraints', 'capHours', 4));
    expect(blend.problems).toEqual([]);
    expect(blend.placing.step).toBe('split');
    expect(blend.load.executiveMinutesEach).toBe(ev(begun).blend.load.executiveMinutesEach);
    expect(blend.cost).toEqual(ev(begun).blend.cost);
  });

  it('budgets that are exceeded are told with cost and budget', () => {
    const tight = withField(empty, 'constraints', 'cashBudget', 1);
    const { blend } = ev(withField(tight, 'constraints', 'fullBudget', 2));
    expect(blend.problems).toEqual(
      expect.arrayContaining([
        { code: 'over-cash-budget', cost: blend.cost.cashCost, budget: 1 },
        { code: 'over-full-budget', cost: blend.cost.fullCost, budget: 2 },
      ]),
    );
  });

  it('nothing happens in a closed week', () => {
    const closed = withField(empty, 'constraints', 'blackoutWeeks', [2, 3]);
    expect(ev(closed).blend.events.filter(({ week }) => week === 2 || week === 3)).toEqual([]);
    const all = Array.from({ length: 52 }, (_, index) => index + 1);
    const shut = ev(withField(empty, 'constraints', 'blackoutWeeks', all)).blend;
    expect(shut.events).toEqual([]);
    expect(shut.problems.some(({ code }) => code === 'no-week')).toBe(true);
  });

  it('too few facilitator hours are told with what is needed', () => {
    const pilot = content.blends.find(({ weeks }) => weeks === 4);
    if (pilot === undefined) throw new Error('no pilot');
    const scarce = withField(startFromBlend(pilot), 'constraints', 'facilitatorHours', 3);
    expect(ev(scarce).blend.problems).toContainEqual({
      code: 'too-few-facilitator-hours',
      needHours: 4.5,
      haveHours: 3,
    });
  });

  it('a chosen method that is not laid out is told, and one that was not chosen', () => {
    const [first, second] = content.methods.map(({ id }) => id);
    const chosen = withField(empty, 'selection', 'chosen', [first ?? '']);
    const planned = withField(chosen, 'plan', 'tracks', [
      { method: second ?? '', count: 2, placement: 'mid' },
    ]);
    expect(ev(planned).blend.problems).toEqual(
      expect.arrayContaining([
        { code: 'chosen-not-planned', method: first },
        { code: 'planned-not-chosen', method: second },
      ]),
    );
  });
});

describe('what the blend takes, the business case starts from', () => {
  it('a line comes from the blend until the reader writes one, and can be restored', () => {
    const fromBlend = ev(empty).case.lines.find(({ line }) => line === 'content')?.cost;
    expect(fromBlend).toMatchObject({ from: 'blend' });
    const lines = withEntry(empty.business.lines, 'content', 1234);
    const typed = ev(withField(empty, 'business', 'lines', lines));
    expect(typed.case.lines.find(({ line }) => line === 'content')?.cost).toEqual({
      value: 1234,
      from: 'yours',
      otherwise: { value: fromBlend?.value, from: 'blend' },
    });
  });

  it('lines, overhead and sums add up in any programme', () => {
    fc.assert(
      fc.property(arbitraryProgramme(), (programme) => {
        const { lines, ...costs } = ev(programme).case;
        const sum = (paid: boolean) =>
          lines
            .filter((line) => line.paid === paid)
            .reduce((total, { cost }) => total + cost.value, 0);
        expect(isSame(costs.paidCost, sum(true))).toBe(true);
        expect(isSame(costs.overheadCost, sum(true) * costs.overheadShare.value)).toBe(true);
        expect(isSame(costs.fullCost, costs.paidCost + costs.overheadCost + sum(false))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('the load of the weeks is what each executive gives in all', () => {
    fc.assert(
      fc.property(arbitraryProgramme(), (programme) => {
        const { load } = ev(programme).blend;
        const byWeek = load.executiveMinutesByWeek.reduce((sum, minutes) => sum + minutes, 0);
        expect(byWeek).toBeCloseTo(load.executiveMinutesEach, 6);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what another site has', () => {
  it('is named and left aside', () => {
    const foreign = withField(empty, 'plan', 'tracks', [
      { method: 'walking', count: 3, placement: 'mid' },
    ]);
    expect(ev(foreign).unknown).toEqual(['walking']);
    expect(ev(foreign).blend.events).toEqual([]);
    expect(ev(foreign).blend.problems).toContainEqual({ code: 'nothing-planned' });
  });
});

describe('pair sessions', () => {
  const pairs = 'pair-sessions';
  const chosen = withField(empty, 'selection', 'chosen', [pairs]);
  const { blend } = ev(withField(chosen, 'constraints', 'weeks', 13));

  it('are every other week, an hour each, with half an hour of preparation for the mentor', () => {
    const track = blend.placing.tracks.find(({ method }) => method === pairs);
    expect(track?.weeks).toEqual([1, 3, 5, 7, 9, 11, 13]);
    expect(track?.needs).toMatchObject({ executiveMinutes: 60, mentorMinutes: 90 });
    expect(blend.load.mentorMinutesByWeek.slice(0, 3)).toEqual([90, 0, 90]);
  });

  it('have the sponsor check-in the week after the third', () => {
    expect(blend.milestones.find(({ id }) => id === 'sponsor-check-in')?.week).toBe(6);
  });
});
