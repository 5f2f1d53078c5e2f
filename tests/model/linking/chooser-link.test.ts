import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ChooserState,
  readChooserLink,
  writeChooserLink,
} from '../../../src/model/linking/chooser-link.ts';

const gaps = ['digital-fluency', 'succession', 'culture-change'];
const opening: ChooserState = {
  gaps: { 'digital-fluency': 5, succession: 0, 'culture-change': 0 },
  weeks: 13,
  governance: { charter: false, confidentiality: false, sponsor: false },
  safety: 'medium',
  existingMentor: false,
};
const vocabulary = { gaps, opening };

const weight = fc.integer({ min: 0, max: 10 });
const states: fc.Arbitrary<ChooserState> = fc.record({
  gaps: fc.record({ 'digital-fluency': weight, succession: weight, 'culture-change': weight }),
  weeks: fc.integer({ min: 1, max: 260 }),
  governance: fc.record({
    charter: fc.boolean(),
    confidentiality: fc.boolean(),
    sponsor: fc.boolean(),
  }),
  safety: fc.constantFrom('low', 'medium', 'high'),
  existingMentor: fc.boolean(),
});

describe('a chooser link', () => {
  it('opens as the state it was written from', () => {
    fc.assert(
      fc.property(states, (state) => {
        const link = writeChooserLink(state, vocabulary);
        expect(readChooserLink(link, vocabulary)).toEqual({ state, dropped: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('that names a gap replaces the gaps the chooser opens with', () => {
    const { state } = readChooserLink('g.succession=4', vocabulary);
    expect(state.gaps).toEqual({ 'digital-fluency': 0, succession: 4, 'culture-change': 0 });
  });

  it('keeps what it understands and says what it dropped', () => {
    const { state, dropped } = readChooserLink(
      'g.fame=4&safety=none&charter=yes&weeks=12&sponsor=1',
      vocabulary,
    );
    expect(state.weeks).toBe(12);
    expect(state.governance.sponsor).toBe(true);
    expect(dropped).toEqual([
      { key: 'g.fame', value: '4', reason: 'unknown-key' },
      { key: 'safety', value: 'none', reason: 'unknown-value', allowed: 'low, medium, high' },
      { key: 'charter', value: 'yes', reason: 'unknown-value', allowed: '0, 1' },
    ]);
  });

  it('never throws, whatever the link', () => {
    fc.assert(
      fc.property(fc.string(), (fragment) => {
        expect(readChooserLink(fragment, vocabulary).state.weeks).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 10_000 },
    );
  });
});
