import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  openingSelectorState,
  readSelectorLink,
  type SelectorState,
  writeSelectorLink,
} from '../../../src/model/linking/selector-link.ts';

const criteria = ['transfer', 'cost'];
const vocabulary = {
  criteria,
  methods: [
    { id: 'workshops', compared: true },
    { id: 'peer-circles', compared: true },
    { id: 'pair-sessions', compared: false },
  ],
  presets: [
    { id: 'balanced', weights: { transfer: 5, cost: 3 } },
    { id: 'culture', weights: { transfer: 2, cost: 1 } },
  ],
  opening: { capHours: 7, weeks: 13, facilitatorHours: 40 },
};
const opening = openingSelectorState(vocabulary);

const weight = fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10);
const states: fc.Arbitrary<SelectorState> = fc.record({
  preset: fc.constantFrom('balanced', 'culture'),
  weights: fc.record({ transfer: weight, cost: weight }),
  ratings: fc.dictionary(
    fc.constantFrom('workshops', 'pair-sessions'),
    fc.dictionary(fc.constantFrom(...criteria), fc.integer({ min: 1, max: 5 }), { minKeys: 1 }),
  ),
  capHours: fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10),
  weeks: fc.integer({ min: 1, max: 104 }),
  facilitatorHours: fc.integer({ min: 0, max: 2000 }),
  compared: fc.subarray(vocabulary.methods.map(({ id }) => id)),
});

describe('a selector link', () => {
  it('opens as the state it was written from', () => {
    fc.assert(
      fc.property(states, (state) => {
        const link = writeSelectorLink(state, vocabulary);
        const { state: opened, dropped } = readSelectorLink(link, vocabulary);
        expect(dropped).toEqual([]);
        expect({ ...opened, ratings: plain(opened.ratings) }).toEqual({
          ...state,
          ratings: plain(state.ratings),
        });
        expect(writeSelectorLink(opened, vocabulary)).toBe(link);
      }),
      { numRuns: 1000 },
    );
  });

  it('is empty for the opening state', () => {
    expect(writeSelectorLink(opening, vocabulary)).toBe('');
    expect(readSelectorLink('', vocabulary)).toEqual({ state: opening, dropped: [] });
  });

  it('reads the preset first, wherever it stands', () => {
    const { state } = readSelectorLink('w.cost=9&preset=culture', vocabulary);
    expect(state.weights).toEqual({ transfer: 2, cost: 9 });
  });

  it('keeps what it understands and says what it dropped', () => {
    const { state, dropped } = readSelectorLink(
      'w.cost=9&weeks=1e9&cap=-1&w.speed=3&preset=%3Cscript%3Ealert(1)%3C%2Fscript%3E&r.workshops.cost=6&m.workshops=2&weeks=5',
      vocabulary,
    );
    expect(state).toEqual({ ...opening, weights: { transfer: 5, cost: 9 } });
    expect(dropped).toEqual([
      { key: 'weeks', value: '1e9', reason: 'not-a-number', allowed: '1–104' },
      { key: 'cap', value: '-1', reason: 'out-of-range', allowed: '0–40' },
      { key: 'w.speed', value: '3', reason: 'unknown-key' },
      {
        key: 'preset',
        value: '<script>alert(1)</script>',
        reason: 'unknown-value',
        allowed: 'balanced, culture',
      },
      { key: 'r.workshops.cost', value: '6', reason: 'out-of-range', allowed: '1–5' },
      { key: 'm.workshops', value: '2', reason: 'out-of-range', allowed: '0–1' },
      { key: 'weeks', value: '5', reason: 'repeated' },
    ]);
  });

  it('takes nothing from a link of a newer version', () => {
    const { state, dropped } = readSelectorLink('v=2&weeks=5', vocabulary);
    expect(state).toEqual(opening);
    expect(dropped).toEqual([{ key: 'v', value: '2', reason: 'newer-version' }]);
  });

  it('takes nothing from a link that is too long', () => {
    const { state, dropped } = readSelectorLink(`weeks=5&x=${'y'.repeat(9000)}`, vocabulary);
    expect(state).toEqual(opening);
    expect(dropped).toMatchObject([{ reason: 'too-long' }]);
  });

  it.each([
    '__proto__=1',
    'constructor=1',
    'w.__proto__=1',
    'r.__proto__.polluted=1',
    'm.toString=1',
    'w.=1',
    'r..=1',
  ])('is not fooled by %s', (link) => {
    const { state, dropped } = readSelectorLink(link, vocabulary);
    expect(state).toEqual(opening);
    expect(dropped).toMatchObject([{ reason: 'unknown-key' }]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('never throws and never leaves its ranges, whatever the link', () => {
    const key = fc.oneof(
      fc.constantFrom(
        'v',
        'preset',
        'cap',
        'weeks',
        'facilitator',
        'w.cost',
        'r.workshops.cost',
        'm.workshops',
      ),
      fc.string(),
    );
    const value = fc.oneof(fc.string(), fc.double().map(String), fc.integer().map(String));
    const link = fc.oneof(
      fc.string(),
      fc.array(fc.tuple(key, value)).map((pairs) => new URLSearchParams(pairs).toString()),
    );
    fc.assert(
      fc.property(link, (fragment) => {
        const { state } = readSelectorLink(fragment, vocabulary);
        expect(Object.values(state.weights).every((w) => w >= 0 && w <= 10)).toBe(true);
        expect(
          state.weeks >= 1 && state.weeks <= 104 && state.capHours >= 0 && state.capHours <= 40,
        ).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });
});

/** Without methods whose ratings are all the site's own. */
function plain(ratings: SelectorState['ratings']) {
  return Object.fromEntries(Object.entries(ratings).map(([id, own]) => [id, { ...own }]));
}
