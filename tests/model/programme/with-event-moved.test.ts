import { describe, expect, it } from 'vitest';
import { withField } from '../../../src/model/programme/edits.ts';
import { evaluate } from '../../../src/model/programme/evaluate.ts';
import {
  tracksAsPlaced,
  withEventAdded,
  withEventMoved,
  withEventRemoved,
} from '../../../src/model/programme/with-event-moved.ts';
import type { Programme } from '../../../src/model/programme/schema.ts';
import { startFromBlend } from '../../../src/model/programme/starts.ts';
import { shippedContent as content } from '../../fixtures/shipped-content.ts';

const quarter = content.blends.find(({ weeks }) => weeks === 13);
if (quarter === undefined) throw new Error('There is no blend of a quarter.');
const begun = startFromBlend(quarter);
const edit = (programme: Programme) => ({ programme, blend: evaluate(programme, content).blend });
const heaviest = content.methods.reduce((a, b) =>
  a.standard.executiveMinutes > b.standard.executiveMinutes ? a : b,
).id;
const weeksOf = (programme: Programme, method: string) =>
  edit(programme).blend.placing.tracks.find((track) => track.method === method)?.weeks;

describe('an event', () => {
  it('is moved, and nothing else moves', () => {
    const moved = withEventMoved(edit(begun), heaviest, 4, 6);
    expect(weeksOf(moved, heaviest)).toEqual([6, 10]);
    const others = (programme: Programme) =>
      edit(programme).blend.events.filter(({ method }) => method !== heaviest);
    expect(others(moved)).toEqual(others(begun));
  });

  it('that is moved to where it is changes nothing', () => {
    expect(withEventMoved(edit(begun), heaviest, 4, 4)).toBe(begun);
    expect(withEventMoved(edit(begun), heaviest, 5, 6)).toBe(begun);
  });

  it('is added, and a method that was not planned gets a line', () => {
    expect(weeksOf(withEventAdded(edit(begun), heaviest, 12), heaviest)).toEqual([4, 10, 12]);
    const absent = content.methods.find(({ id }) => weeksOf(begun, id) === undefined)?.id ?? '';
    expect(weeksOf(withEventAdded(edit(begun), absent, 3), absent)).toEqual([3]);
  });

  it('is taken out, and with the last one the line', () => {
    const one = withEventRemoved(edit(begun), heaviest, 4);
    expect(weeksOf(one, heaviest)).toEqual([10]);
    expect(weeksOf(withEventRemoved(edit(one), heaviest, 10), heaviest)).toBeUndefined();
    expect(withEventRemoved(edit(begun), heaviest, 5)).toBe(begun);
  });

  it('keeps the form in which it was seen, whatever the cap is later', () => {
    const capped = withField(begun, 'constraints', 'capHours', 4);
    const moved = withEventMoved(edit(capped), heaviest, 2, 3);
    const wide = withField(moved, 'constraints', 'capHours', 20);
    expect(weeksOf(wide, heaviest)).toEqual([3, 5, 9, 12]);
    const track = edit(wide).blend.placing.tracks.find(({ method }) => method === heaviest);
    expect(track?.form).toBe('short');
  });

  it('beyond the end is told with the nearest week that would do', () => {
    const shorter = withField(withEventMoved(edit(begun), heaviest, 10, 13), 'plan', 'weeks', 12);
    expect(edit(shorter).blend.misplaced).toEqual([
      {
        code: 'after-the-end',
        method: heaviest,
        week: 13,
        executiveMinutes: 360,
        nearestWeek: 12,
      },
    ]);
  });

  it('in a week that takes too much is told with the amount and the nearest week', () => {
    const moved = withEventMoved(edit(begun), heaviest, 4, 1);
    expect(edit(moved).blend.misplaced).toContainEqual({
      code: 'over-cap',
      method: heaviest,
      week: 1,
      executiveMinutes: 550,
      nearestWeek: 2,
    });
  });
});

it('a rhythm stays a rhythm until one of its own events is moved', () => {
  const weekly = quarter.tracks.find(({ placement }) => placement === 'weekly')?.method ?? '';
  const placed = tracksAsPlaced(edit(begun).blend);
  expect(placed.find(({ method }) => method === weekly)?.at).toBeUndefined();
  expect(weeksOf(withEventRemoved(edit(begun), weekly, 7), weekly)).toHaveLength(12);
});
