import { describe, expect, it } from 'vitest';
import { keepEntries } from '../../../src/model/listing/keep-entries.ts';
import { listAsPrinted, type ListState } from '../../../src/model/listing/types.ts';
import { entries, shape } from './entries.ts';

const kept = (state: Partial<ListState>) => [
  ...keepEntries(entries, { ...listAsPrinted, ...state }, shape),
];

describe('what a list shows', () => {
  it('is everything where nothing is asked', () => {
    expect(kept({})).toEqual(['walks', 'talks', 'notes', 'plans']);
  });

  it('is what has the value among its own', () => {
    expect(kept({ wanted: { role: 'sponsor' } })).toEqual(['walks', 'plans']);
  });

  it('is what keeps a limit; without a figure nothing does', () => {
    expect(kept({ wanted: { cost: '2' } })).toEqual(['walks', 'notes']);
    const atLeast = { filters: [{ key: 'cost', kind: 'at-least' as const, allowed: ['3'] }] };
    const state = { ...listAsPrinted, wanted: { cost: '3' } };
    expect([...keepEntries(entries, state, atLeast)]).toEqual(['talks']);
  });

  it('is what fits all that is asked, not any of it', () => {
    expect(kept({ wanted: { role: 'sponsor', cost: '5' } })).toEqual(['walks']);
    expect(kept({ wanted: { role: 'lead' }, words: 'letters' })).toEqual([]);
  });

  it('is what holds every word, whatever its capitals and accents', () => {
    expect(kept({ words: 'OUTSIDE' })).toEqual(['walks', 'plans']);
    expect(kept({ words: ' cafe  talk ' })).toEqual(['talks']);
    expect(kept({ words: 'Résumé' })).toEqual(['notes']);
  });

  it('is only what was chosen, where anything was', () => {
    expect(kept({ chosen: ['notes', 'walks'], onlyChosen: true })).toEqual(['walks', 'notes']);
    expect(kept({ chosen: ['notes'] })).toHaveLength(4);
    expect(kept({ onlyChosen: true })).toHaveLength(4);
  });
});
