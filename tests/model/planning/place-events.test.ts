import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeEvents, type TrackToPlace } from '../../../src/model/planning/place-events.ts';
import { placements } from '../../../src/model/programme/schema.ts';
import { shippedContent } from '../../fixtures/shipped-content.ts';
import { ourId, workedCase } from '../../fixtures/worked-cases.ts';

const formsOf = (method: string) => shippedContent.methods.find(({ id }) => id === method);
const blendOf = (weeks: number) => shippedContent.blends.find((each) => each.weeks === weeks);
const open = { closedWeeks: [], capMinutes: Number.POSITIVE_INFINITY };

interface Expected {
  readonly plan: readonly (readonly [number, string])[];
  readonly max_load: number;
  readonly min_cap: number;
}

function loadByWeek({ tracks }: ReturnType<typeof placeEvents>, weeks: number) {
  const load = Array.from({ length: weeks }, () => 0);
  for (const { needs, weeks: own } of tracks)
    for (const week of own) load[week - 1] = (load[week - 1] ?? 0) + needs.executiveMinutes;
  return load;
}

describe('the cap', () => {
  it('B-4: a quarter under 4 h splits the shadow days into halves', () => {
    const { expected } = workedCase<unknown, Expected>('B-4');
    const placing = placeEvents(
      blendOf(13)?.tracks ?? [],
      { ...open, weeks: 13, capMinutes: 240 },
      formsOf,
    );
    expect(placing).toMatchObject({ fits: true, step: 'split' });
    const named = placing.tracks.flatMap(({ method, form, weeks }) =>
      weeks.map((week) => `${week} ${method}${form === 'short' ? '-half' : ''}`),
    );
    expect(named.sort()).toEqual(
      expected.plan.map(([week, method]) => `${week} ${ourId(method)}`).sort(),
    );
    expect(Math.max(...loadByWeek(placing, 13)) / 60).toBeCloseTo(expected.max_load, 6);
  });

  it('B-5: under 2 h nothing fits, and the smallest workable cap is named', () => {
    const { expected } = workedCase<unknown, Expected>('B-5');
    const placing = placeEvents(
      blendOf(13)?.tracks ?? [],
      { ...open, weeks: 13, capMinutes: 120 },
      formsOf,
    );
    expect(placing).toMatchObject({ fits: false, step: 'as-given' });
    expect((placing.smallestCapMinutes ?? 0) / 60).toBeCloseTo(expected.min_cap, 6);
    expect(placing.events).toEqual(
      placeEvents(blendOf(13)?.tracks ?? [], { ...open, weeks: 13 }, formsOf).events,
    );
  });

  it('B-6: as many of the plans of the grid fit as the worked example says', () => {
    const { inputs, expected } = workedCase<
      { L: number; cap: number; facilitator_max: number; budget_full: number; N: number },
      { feasible: number }
    >('B-6');
    const circles = Math.ceil(inputs.N / 8);
    const groups = Math.ceil(inputs.N / 16);
    let feasible = 0;
    for (let workshops = 0; workshops <= 2; workshops++)
      for (let peer = 0; peer <= 4; peer++)
        for (let micro = 0; micro <= 8; micro++)
          for (let modules = 0; modules <= 8; modules++) {
            const tracks: TrackToPlace[] = [
              { method: 'workshops', count: workshops, placement: 'start', short: true },
              { method: 'peer-circles', count: peer, placement: 'mid' },
              { method: 'microlearning', count: micro, placement: 'mid' },
              { method: 'asynchronous', count: modules, placement: 'mid' },
            ];
            const facilitation = 6 * groups * workshops + 2.25 * circles * peer;
            const hours = 2 * workshops + 1.25 * peer + micro / 6 + modules / 4;
            const full =
              hours * inputs.N * 150 +
              2 * workshops * inputs.N * 50 +
              facilitation * 100 +
              6 * (micro + modules) * 60 +
              inputs.L * 60;
            if (facilitation > inputs.facilitator_max || full > inputs.budget_full) continue;
            const limits = { ...open, weeks: inputs.L, capMinutes: inputs.cap * 60 };
            const { fits, step } = placeEvents(tracks, limits, formsOf);
            // A plan without an event is no plan.
            const isPlan = workshops + peer + micro + modules > 0;
            if (isPlan && fits && step === 'as-given') feasible++;
          }
    expect(feasible).toBe(expected.feasible);
  });
});

const track: fc.Arbitrary<TrackToPlace> = fc.record({
  method: fc.constantFrom(...shippedContent.methods.map(({ id }) => id)),
  count: fc.integer({ min: 1, max: 12 }),
  placement: fc.constantFrom(...placements),
});
const plan = fc.record({
  tracks: fc.uniqueArray(track, { selector: ({ method }) => method, maxLength: 6 }),
  weeks: fc.integer({ min: 4, max: 52 }),
  closedWeeks: fc.uniqueArray(fc.integer({ min: 1, max: 52 }), { maxLength: 10 }),
  capMinutes: fc.integer({ min: 0, max: 900 }),
});

describe('any plan', () => {
  it('that fits is under the cap, out of closed weeks, keeps its gaps, and has one event of a method a week', () => {
    fc.assert(
      fc.property(plan, ({ tracks, ...limits }) => {
        const placing = placeEvents(tracks, limits, formsOf);
        if (!placing.fits) return;
        for (const minutes of loadByWeek(placing, limits.weeks))
          expect(minutes).toBeLessThanOrEqual(limits.capMinutes);
        for (const { method, weeks } of placing.tracks) {
          const gapWeeks = formsOf(method)?.gapWeeks ?? 1;
          weeks.forEach((week, index) => {
            expect(limits.closedWeeks).not.toContain(week);
            expect(week).toBeGreaterThanOrEqual(1);
            expect(week).toBeLessThanOrEqual(limits.weeks);
            if (index > 0) expect(week - (weeks[index - 1] ?? 0)).toBeGreaterThanOrEqual(gapWeeks);
          });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is tried under every larger cap, since less room may do where more did not', () => {
    const tracks: TrackToPlace[] = [
      { method: 'workshops', count: 1, placement: 'fortnightly' },
      { method: 'shadowing', count: 1, placement: 'start' },
      { method: 'pair-sessions', count: 8, placement: 'start' },
    ];
    const under = (capMinutes: number) =>
      placeEvents(tracks, { closedWeeks: [], weeks: 9, capMinutes }, formsOf);
    const fitting = Array.from({ length: 600 }, (_, cap) => cap).filter((cap) => under(cap).fits);
    expect(under(0).smallestCapMinutes).toBe(fitting[0]);
  });

  it('that does not fit does under the cap that is named, and under no cap a minute smaller', () => {
    fc.assert(
      fc.property(plan, ({ tracks, ...limits }) => {
        const { fits, smallestCapMinutes } = placeEvents(tracks, limits, formsOf);
        if (fits || smallestCapMinutes === undefined) return;
        const under = (capMinutes: number) =>
          placeEvents(tracks, { ...limits, capMinutes }, formsOf).fits;
        expect(smallestCapMinutes).toBeGreaterThan(limits.capMinutes);
        expect(under(smallestCapMinutes)).toBe(true);
        expect(under(smallestCapMinutes - 1)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps what the reader placed where it is', () => {
    fc.assert(
      fc.property(plan, fc.integer({ min: 1, max: 4 }), ({ tracks, ...limits }, week) => {
        const [first, ...rest] = tracks;
        if (first === undefined) return;
        const { tracks: placed } = placeEvents(
          [{ ...first, at: [week] }, ...rest],
          limits,
          formsOf,
        );
        expect(placed[0]).toMatchObject({ weeks: [week], byHand: true, form: 'standard' });
      }),
    );
  });
});
