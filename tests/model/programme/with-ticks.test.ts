import { describe, expect, it } from 'vitest';
import { emptyProgramme } from '../../../src/model/programme/schema.ts';
import { withTicks } from '../../../src/model/programme/with-ticks.ts';

const ticked = withTicks(emptyProgramme('Pilot'), 'session-day', { add: ['phone', 'note'] });

describe('ticks of a programme', () => {
  it('lie sorted, so that the order in which they were made is no difference', () => {
    const other = withTicks(emptyProgramme('Pilot'), 'session-day', { add: ['note', 'phone'] });
    expect(ticked.ticks).toEqual({ 'session-day': ['note', 'phone'] });
    expect(other).toEqual(ticked);
  });

  it('are not doubled, and leave other lists and items of another edition alone', () => {
    const more = withTicks({ ...ticked, ticks: { ...ticked.ticks, other: ['a'] } }, 'session-day', {
      add: ['note', 'of-last-year'],
      remove: ['phone'],
    });
    expect(more.ticks).toEqual({ other: ['a'], 'session-day': ['note', 'of-last-year'] });
  });

  it('leave no trace of a list in which nothing is ticked', () => {
    const none = withTicks(ticked, 'session-day', { remove: ['note', 'phone', 'unknown'] });
    expect(none).toEqual(emptyProgramme('Pilot'));
  });
});
