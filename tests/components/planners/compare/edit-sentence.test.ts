import { describe, expect, it } from 'vitest';
import { editSentence } from '../../../../src/components/planners/compare/edit-sentence.ts';
import { editLabel } from '../../../../src/model/programme/comparing/edit-label.ts';
import { withPreset, withWeight } from '../../../../src/model/programme/edits.ts';
import { emptyProgramme, type Programme } from '../../../../src/model/programme/schema.ts';
import { spoken } from './spoken.ts';

const told = (before: Programme, after: Programme) =>
  editSentence(editLabel(before, after), spoken(before, after));

describe('what an edit did', () => {
  const empty = emptyProgramme();
  const weighed = withWeight(withWeight(empty, 'cost', 3), 'scale', 2);

  it.each([
    ['one thing is named', empty, withWeight(empty, 'cost', 3), 'Weight of cost (criterion)'],
    ['others are counted', weighed, withPreset(weighed, 'p'), 'Preset of the weights and 2 more'],
    ['nothing is not named', empty, empty, ''],
  ])('%s', (_, before, after, words) => {
    expect(told(before, after)).toBe(words);
  });
});
