import { describe, expect, it } from 'vitest';
import { canonicalProgramme } from '../../../../src/model/programme/reading/canonical.ts';
import { readProgramme } from '../../../../src/model/programme/reading/read-programme.ts';

/** What is entered in a document after reading, in canonical form, and what was dropped. */
function entered(parts: string | object) {
  const text = typeof parts === 'string' ? parts : JSON.stringify(parts);
  const head = '{"format":"turnabout-programme","version":1,';
  const reading = readProgramme(JSON.parse(head + text.slice(1)));
  if (reading.kind !== 'programme') throw new Error(`was ${reading.kind}`);
  const { format, version, ...kept } = canonicalProgramme(reading.programme);
  return { kept, dropped: reading.dropped };
}

describe('reading a damaged programme', () => {
  it('drops a wrong field and keeps those beside it', () => {
    const { kept, dropped } = entered({ context: { horizonWeeks: 26, executives: -3 } });
    expect(kept).toEqual({ context: { horizonWeeks: 26 } });
    expect(dropped).toEqual([
      { path: 'context.executives', value: '-3', reason: 'out-of-range', allowed: '1–10000' },
    ]);
  });

  it.each([
    [{ gaps: { a: '5' } }, 'gaps.a', '5', 'not-a-number', '0–10'],
    [{ gaps: { a: null } }, 'gaps.a', 'null', 'not-a-number', '0–10'],
    ['{"gaps":{"a":1e999}}', 'gaps.a', 'Infinity', 'out-of-range', '0–10'],
    [{ gaps: { a: 'NaN' } }, 'gaps.a', 'NaN', 'not-a-number', '0–10'],
    [{ gaps: { 'A b': 5 } }, 'gaps.A b', '5', 'unknown-key', undefined],
    [{ gaps: [5] }, 'gaps', '[5]', 'wrong-type', undefined],
    [{ context: 5 }, 'context', '5', 'wrong-type', undefined],
    [
      { context: { horizonWeeks: 1e20 } },
      'context.horizonWeeks',
      '100000000000000000000',
      'out-of-range',
      '1–260',
    ],
    [{ plan: { weeks: 5.5 } }, 'plan.weeks', '5.5', 'not-whole', '4–52'],
    [
      { context: { safety: 'none' } },
      'context.safety',
      'none',
      'unknown-value',
      'low, medium, high',
    ],
    [{ context: { charter: 1 } }, 'context.charter', '1', 'unknown-value', 'true, false'],
    [
      { context: { start: '2027-02-30' } },
      'context.start',
      '2027-02-30',
      'not-a-day',
      'YYYY-MM-DD',
    ],
    [{ model: '<script>' }, 'model', '<script>', 'not-an-id', undefined],
    [{ model: 7 }, 'model', '7', 'wrong-type', undefined],
    [{ name: ['x'] }, 'name', '["x"]', 'wrong-type', undefined],
    [
      { selection: { ratings: { m: { c: 6 } } } },
      'selection.ratings.m.c',
      '6',
      'out-of-range',
      '1–5',
    ],
    [{ selection: { ratings: { m: 6 } } }, 'selection.ratings.m', '6', 'wrong-type', undefined],
    [{ selection: { chosen: ['a', 'B', 'c'] } }, 'selection.chosen.2', 'B', 'not-an-id', undefined],
    [{ notes: { decide: 5 } }, 'notes.decide', '5', 'wrong-type', undefined],
    [{ notes: { dance: 'x' } }, 'notes.dance', 'x', 'unknown-key', undefined],
    [{ moons: { of: 'Jupiter' } }, 'moons', '{"of":"Jupiter"}', 'unknown-key', undefined],
    [{ plan: { moons: 3 } }, 'plan.moons', '3', 'unknown-key', undefined],
  ])('%j: names %s with %s as %s', (parts, path, value, reason, allowed) => {
    const { dropped } = entered(parts);
    expect(dropped).toEqual([{ path, value, reason, ...(allowed && { allowed }) }]);
  });

  it('drops an entry when a field that it needs is wrong, with both reasons', () => {
    const track = { method: 'workshops', count: 2, placement: 'start' };
    const tracks = [track, { ...track, placement: 'daily' }, { ...track, count: 3 }];
    const { kept, dropped } = entered({ plan: { tracks } });
    expect(kept).toEqual({ plan: { tracks: [track, { ...track, count: 3 }] } });
    expect(dropped).toMatchObject([
      { path: 'plan.tracks.2.placement', value: 'daily', reason: 'unknown-value' },
      { path: 'plan.tracks.2', reason: 'incomplete' },
    ]);
    // Of the entry, its beginning as it stood.
    expect(dropped[1]?.value).toMatch(/^\{"method":"workshops","count":2,"placement":/);
  });

  it('drops an entry that lacks a field it needs', () => {
    const { kept, dropped } = entered({ log: [{ id: 'a', held: true }] });
    expect(kept).toEqual({});
    expect(dropped).toMatchObject([{ path: 'log.1', reason: 'incomplete' }]);
  });

  it('names entries by the number they had in the file', () => {
    const held = { on: '2027-01-11', held: true };
    const log = [{}, { ...held, id: 'b', minutes: -1 }, { held }, { ...held, id: 'd', pair: 4 }];
    const { kept, dropped } = entered({ log, measurement: [5, { id: 'm', actions: 3 }] });
    expect(kept).toEqual({
      log: [
        { ...held, id: 'b' },
        { ...held, id: 'd' },
      ],
      measurement: [{ id: 'm' }],
    });
    expect(dropped.map(({ path }) => path).sort()).toEqual([
      'log.1',
      'log.2.minutes',
      'log.3',
      'log.3.held',
      'log.4.pair',
      'measurement.1',
      'measurement.2.actions',
    ]);
  });

  it('drops one action and keeps its session', () => {
    const session = { id: 'a', on: '2027-01-11', held: true };
    const actions = [
      { text: 'Book a room', done: 'yes' },
      { text: 'Call Kim', done: true },
    ];
    const { kept } = entered({ log: [{ ...session, actions }] });
    expect(kept).toEqual({ log: [{ ...session, actions: [{ text: 'Call Kim', done: true }] }] });
  });

  it('keeps as many entries as a list may have, and shows the first of the others', () => {
    const log = Array.from({ length: 2_003 }, (_, index) => ({
      id: `s-${index}`,
      on: '2027-01-11',
      held: true,
    }));
    const { kept, dropped } = entered({ log });
    expect(kept).toEqual({ log: log.slice(0, 2_000) });
    expect(dropped).toEqual([
      {
        path: 'log.2001',
        value: '[{"id":"s-2000","on":"2027-01-11","held":true},{"id":"s-2…',
        reason: 'too-many',
        allowed: '2000',
      },
    ]);
  });

  it('cleans words of characters that have no place in them', () => {
    const { kept, dropped } = entered({
      name: 'Pi\u0000lot \u202Eone\u202C\n\nfirst',
      notes: { decide: 'One\r\ntwo\u0007\tthree' },
      settled: { decide: { on: '2027-01-11', from: { a: 'x\u2066y', b: ['p\u0001q'] } } },
    });
    expect(kept).toEqual({
      name: 'Pilot one first',
      notes: { decide: 'One\ntwo\tthree' },
      settled: { decide: { on: '2027-01-11', from: { a: 'xy', b: ['pq'] } } },
    });
    expect(dropped).toEqual([
      { path: 'name', value: 'Pi\uFFFDlot \uFFFDone\uFFFD\uFFFD\uFFFDfirst', reason: 'cleaned' },
      { path: 'notes.decide', value: 'One\uFFFD\uFFFDtwo\uFFFD\uFFFDthree', reason: 'cleaned' },
      { path: 'settled.decide.from.a', value: 'x\uFFFDy', reason: 'cleaned' },
      { path: 'settled.decide.from.b.1', value: 'p\uFFFDq', reason: 'cleaned' },
    ]);
  });

  it('keeps the beginning of words that are too long, and no half character', () => {
    const { kept, dropped } = entered({ name: `${'a'.repeat(79)}😀 and more` });
    expect(kept).toEqual({ name: 'a'.repeat(79) });
    expect(dropped).toEqual([
      { path: 'name', value: `${'a'.repeat(57)}…`, reason: 'too-long', allowed: '80' },
    ]);
  });

  it('drops an id that is too long, since its beginning would be another', () => {
    const { kept, dropped } = entered({ model: 'a'.repeat(81) });
    expect(kept).toEqual({});
    expect(dropped).toMatchObject([{ path: 'model', reason: 'too-long', allowed: '80' }]);
  });

  it('keeps a script in words as words', () => {
    const name = '<script>alert(1)</script>';
    expect(entered({ name })).toEqual({ kept: { name }, dropped: [] });
  });

  it('takes −0 for 0', () => {
    const { kept } = entered('{"gaps":{"a":-0}}');
    expect(kept).toStrictEqual({ gaps: { a: 0 } });
  });

  it.each(['__proto__', 'constructor', 'prototype'])(
    'drops %s wherever it stands, and names it',
    (key) => {
      const { kept, dropped } = entered(
        `{"gaps":{"${key}":3,"a":1},"${key}":{"polluted":1},"ticks":{"x":["y"],"${key}":{"z":{}}}}`,
      );
      expect(kept).toEqual({ gaps: { a: 1 }, ticks: { x: ['y'] } });
      expect(dropped.map(({ path, reason }) => `${path}: ${reason}`).sort()).toEqual(
        [key, `gaps.${key}`, `ticks.${key}`].map((path) => `${path}: forbidden-key`).sort(),
      );
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );

  it('refuses what turns in a circle', () => {
    const circle: Record<string, unknown> = { format: 'turnabout-programme', version: 1 };
    circle['gaps'] = circle;
    expect(readProgramme(circle)).toEqual({ kind: 'refused', reason: 'too-deep' });
  });

  it('takes nothing but JSON', () => {
    const document = {
      format: 'turnabout-programme',
      version: 1,
      gaps: { a: 3n, b: () => 1, c: undefined, d: Symbol('x'), e: new Date(), f: NaN, g: 2 },
    };
    const reading = readProgramme(document);
    expect(reading).toMatchObject({ kind: 'programme', programme: { gaps: { g: 2 } } });
    expect(reading.kind === 'programme' && reading.dropped.map(({ path }) => path).sort()).toEqual([
      'gaps.a',
      'gaps.b',
      'gaps.d',
      'gaps.e',
      'gaps.f',
    ]);
  });

  it('says so when nothing leads on from a version', () => {
    expect(readProgramme({ format: 'turnabout-programme', version: 0 })).toEqual({
      kind: 'refused',
      reason: 'unreadable',
    });
  });
});
