import { describe, expect, it } from 'vitest';
import type { Difference } from '../../../../src/model/programme/comparing/difference.ts';
import { diffProgrammes } from '../../../../src/model/programme/comparing/diff-programmes.ts';
import { editLabel } from '../../../../src/model/programme/comparing/edit-label.ts';
import { withPreset, withRating, withWeight } from '../../../../src/model/programme/edits.ts';
import {
  emptyProgramme,
  type Programme,
  programmeSchema,
} from '../../../../src/model/programme/schema.ts';

const programmeOf = (parts: object): Programme =>
  programmeSchema.parse({ format: 'turnabout-programme', version: 1, ...parts });
const diff = (before: object, after: object): readonly Difference[] =>
  diffProgrammes(programmeOf(before), programmeOf(after));
/** "step code subject before after", with the plain values. */
const plain = ({ step, code, subject, before, after }: Difference) => {
  const bare = (value: Difference['before']): unknown => Object.values(value ?? {}).at(-1);
  return [step, code, subject.join(' '), bare(before), bare(after)];
};

describe('each field belongs to the step at which it is entered', () => {
  it.each<[object, object, unknown[]]>([
    [{ name: 'A' }, { name: 'B' }, ['decide', 'name', '', 'A', 'B']],
    [
      { context: { horizonWeeks: 12 } },
      { context: { horizonWeeks: 26 } },
      ['decide', 'horizon-weeks', '', 12, 26],
    ],
    [{}, { context: { sponsor: false } }, ['decide', 'governance', 'sponsor', undefined, false]],
    [{ gaps: { digital: 5 } }, {}, ['decide', 'gap-weight', 'digital', 5, undefined]],
    [
      { selection: { weights: { cost: 5 } } },
      { selection: { weights: { cost: 3 } } },
      ['methods', 'criterion-weight', 'cost', 5, 3],
    ],
    [
      {},
      { selection: { ratings: { circles: { cost: 2 } } } },
      ['methods', 'rating', 'circles cost', undefined, 2],
    ],
    [
      { constraints: { weeks: 10 } },
      { constraints: { weeks: 12 } },
      ['methods', 'weeks', '', 10, 12],
    ],
    [{}, { constraints: { capHours: 1.5 } }, ['methods', 'cap-hours', '', undefined, 1.5]],
    [
      { context: { executives: 8 } },
      { context: { executives: 9 } },
      ['blend', 'executives', '', 8, 9],
    ],
    [{ context: { start: '2027-01-11' } }, {}, ['blend', 'start', '', '2027-01-11', undefined]],
    [
      {},
      { constraints: { blackoutWeeks: [5] } },
      ['blend', 'blackout-weeks', '', undefined, [{ kind: 'number', number: 5 }]],
    ],
    [{ business: { rates: { a: 0 } } }, {}, ['case', 'rate', 'a', 0, undefined]],
    [{}, { ticks: { ready: ['room'] } }, ['measure', 'tick', 'ready room', false, true]],
    [{ notes: { case: 'x' } }, {}, ['case', 'note', '', 'x', undefined]],
  ])('%j to %j', (before, after, expected) => {
    expect(diff(before, after).map(plain)).toEqual([expected]);
  });
});

describe('lists are told by what came and went', () => {
  it('methods that both sides chose are not named', () => {
    const differences = diff(
      { selection: { chosen: ['a', 'b'] } },
      { selection: { chosen: ['b', 'c'] } },
    );
    expect(differences.map(plain)).toEqual([
      ['methods', 'chosen-method', 'a', true, false],
      ['methods', 'chosen-method', 'c', false, true],
    ]);
  });

  it('a choice that was left to the recommendation is not a choice of no method', () => {
    expect(diff({}, { selection: { chosen: [] } }).map(plain)).toEqual([
      ['methods', 'chosen-methods', '', undefined, []],
    ]);
  });

  it('the same methods in another order are one difference', () => {
    const differences = diff(
      { selection: { chosen: ['a', 'b'] } },
      { selection: { chosen: ['b', 'a'] } },
    );
    expect(differences.map(({ code }) => code)).toEqual(['chosen-order']);
  });

  it('a track is matched by its method, wherever it stands', () => {
    const track = (method: string, count: number) => ({ method, count, placement: 'start' });
    const differences = diff(
      { plan: { tracks: [track('a', 3), track('b', 4)] } },
      { plan: { tracks: [track('c', 1), track('b', 6)] } },
    );
    expect(differences.map(({ code, subject }) => [code, ...subject])).toEqual([
      ['track', 'a'],
      ['track', 'c'],
      ['track-count', 'b'],
    ]);
  });

  it('a measure is matched by its id, and only the field that changed is told', () => {
    const kept = { id: 'm-1', kpi: 'pulse', baseline: 3 };
    const differences = diff(
      { measurement: [{ id: 'm-0', name: 'Own' }, kept] },
      { measurement: [{ ...kept, target: 4 }] },
    );
    expect(differences.map(({ code, subject }) => [code, ...subject])).toEqual([
      ['measure', 'm-0'],
      ['measure-target', 'm-1'],
    ]);
  });

  it('a second track of the same method goes with the second', () => {
    const tracks = [
      { method: 'a', count: 3, placement: 'start' },
      { method: 'a', count: 2, placement: 'end' },
    ];
    const differences = diff({ plan: { tracks } }, { plan: { tracks: tracks.slice(0, 1) } });
    expect(differences.map(({ code, before }) => [code, before])).toEqual([
      ['track', { kind: 'track', track: tracks[1] }],
    ]);
  });
});

describe('what the steps rest on', () => {
  const settled = (on: string, weeks: number) => ({
    settled: { blend: { on, from: { weeks, methods: ['a'] } } },
  });

  it('a step that was settled is one difference', () => {
    expect(diff({}, settled('2027-01-11', 10)).map(plain)).toEqual([
      ['blend', 'settled', '', undefined, '2027-01-11'],
    ]);
  });

  it('a step that was settled on other values names them', () => {
    const differences = diff(settled('2027-01-11', 10), settled('2027-01-11', 12));
    expect(differences.map(plain)).toEqual([['blend', 'settled-from', 'weeks', 10, 12]]);
  });
});

describe('an edit has a name', () => {
  const empty = emptyProgramme();

  it.each<[string, Programme, string, number]>([
    ['a weight', withWeight(empty, 'cost', 3), 'criterion-weight', 0],
    ['a rating', withRating(empty, 'circles', 'cost', 3), 'rating', 0],
    ['a name', emptyProgramme('Spring'), 'name', 0],
  ])('%s', (_, after, code, more) => {
    expect(editLabel(empty, after)).toMatchObject({ kind: 'edit', difference: { code }, more });
  });

  it('a preset comes before the weights that it clears', () => {
    const before = programmeOf({ selection: { weights: { a: 1, b: 2 } } });
    expect(editLabel(before, withPreset(before, 'p'))).toMatchObject({
      difference: { code: 'preset' },
      more: 2,
    });
  });

  it('the mark of the content, which comes along with a save, is not counted', () => {
    const saved = { ...withWeight(empty, 'cost', 3), content: 'c-2' };
    expect(editLabel(empty, saved)).toMatchObject({
      difference: { code: 'criterion-weight' },
      more: 0,
    });
    expect(editLabel(empty, { ...empty, content: 'c-2' })).toMatchObject({
      difference: { code: 'content' },
    });
  });

  it('without a change there is nothing to undo', () => {
    expect(editLabel(empty, empty)).toEqual({ kind: 'nothing' });
  });
});
