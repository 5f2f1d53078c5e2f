import { describe, expect, it } from 'vitest';
import { kindChoice, limitChoice } from '../../src/components/lists/browse-choices.ts';
import { entryValues } from '../../src/components/lists/entry-values.ts';

describe('what a list offers to filter by', () => {
  it('is the kinds that occur, in the given order, with how many there are', () => {
    const words = { run: 'Run', decide: 'Decide', scale: 'Scale' };
    const values = ['decide', ['run', 'decide'], []];
    expect(kindChoice(['part', 'Part'], words, values).options).toEqual([
      { value: 'run', label: 'Run (1)' },
      { value: 'decide', label: 'Decide (2)' },
    ]);
  });

  it('is every limit that leaves something out', () => {
    const limits = (kind: 'at-least' | 'at-most', figures: number[]) =>
      limitChoice(['cost', 'Cost'], kind, String, figures).options.map(({ value }) => value);
    expect(limits('at-most', [60, 5, 60, 15])).toEqual(['5', '15']);
    expect(limits('at-least', [3, 1, 5])).toEqual(['3', '5']);
    expect(limits('at-most', [60, 60])).toEqual([]);
  });
});

describe('what an entry says of itself', () => {
  it('is its id and its values, several parted by a bar', () => {
    expect(
      entryValues('walks', { role: ['lead', 'mentor'], minutes: 60, part: undefined }),
    ).toEqual({
      'data-entry': 'walks',
      'data-role': 'lead|mentor',
      'data-minutes': 60,
      'data-part': undefined,
    });
  });
});
