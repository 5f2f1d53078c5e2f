import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withField, withGap, withPreset, withWeight } from '../../../src/model/programme/edits.ts';
import { evaluate } from '../../../src/model/programme/evaluate.ts';
import { emptyProgramme, type Programme } from '../../../src/model/programme/schema.ts';
import { settle, unsettle } from '../../../src/model/programme/settle.ts';
import { steps } from '../../../src/model/programme/steps.ts';
import { shippedContent as content } from '../../fixtures/shipped-content.ts';
import { arbitraryProgramme } from './arbitrary-programme.ts';

const empty = emptyProgramme();
const on = '2026-11-23';
const ev = (programme: Programme) => evaluate(programme, content);

describe('what one step settles, the next starts from', () => {
  it('an empty programme has the values of the site, and says so', () => {
    const { decide, methods } = ev(empty);
    expect(decide.inputs.horizonWeeks).toMatchObject({ value: 13, from: 'site' });
    expect(methods.inputs.weeks).toMatchObject({ value: 13, from: 'site' });
  });

  it('the length entered at the first step is the length at the second, from the plan', () => {
    const { methods } = ev(withField(empty, 'context', 'horizonWeeks', 20));
    expect(methods.inputs.weeks).toMatchObject({ value: 20, from: 'decide' });
  });

  it('an overridden value says what it would be, and taking it out restores that', () => {
    const longer = withField(empty, 'context', 'horizonWeeks', 20);
    const own = withField(longer, 'constraints', 'weeks', 8);
    expect(ev(own).methods.inputs.weeks).toEqual({
      value: 8,
      from: 'yours',
      otherwise: { value: 20, from: 'decide' },
    });
    const restored = withField(own, 'constraints', 'weeks', undefined);
    expect(restored).toEqual(longer);
  });

  it('a length that the next step cannot take is taken as near as it can, and said', () => {
    const { methods } = ev(withField(empty, 'context', 'horizonWeeks', 200));
    expect(methods.inputs.weeks).toMatchObject({ value: 104, wanted: 200, from: 'decide' });
  });

  it('the recommended methods are the chosen ones until the reader takes others', () => {
    const recommended = ev(empty).methods.chosen;
    expect(recommended.from).toBe('methods');
    const [first, , third] = content.methods.map(({ id }) => id);
    const own = withField(empty, 'selection', 'chosen', [third ?? '', first ?? '']);
    expect(ev(own).methods.chosen).toMatchObject({ value: [first, third], from: 'yours' });
  });

  it('a preset sets the weights, and one weight of one’s own stands out', () => {
    const culture = content.presets.find(({ id }) => id === 'culture');
    const programme = withWeight(withPreset(empty, 'culture'), 'cost', 9);
    const { weights } = ev(programme).methods.inputs;
    expect(weights['cost']).toEqual({
      value: 9,
      from: 'yours',
      otherwise: { value: culture?.weights['cost'], from: 'site' },
    });
    expect(weights['scalability']?.from).toBe('site');
  });
});

describe('settled and stale', () => {
  it('settling keeps what was recommended as the reader’s own choice', () => {
    const settled = settle(empty, 'decide', ev(empty), on);
    expect(settled.model).toBe(ev(empty).decide.recommended?.id);
    expect(ev(settled).states.decide).toEqual({ status: 'settled', on });
  });

  it('a settled step is stale once what it rests on is another, and says which', () => {
    const settled = settle(empty, 'methods', ev(empty), on);
    const longer = withField(settled, 'context', 'horizonWeeks', 30);
    const state = ev(longer).states.methods;
    expect(state).toMatchObject({ status: 'stale', on });
    expect(state.status === 'stale' && state.changes.find(({ what }) => what === 'weeks')).toEqual({
      what: 'weeks',
      before: 13,
      now: 30,
    });
  });

  it('settling again, or undoing the change, makes it settled', () => {
    const settled = settle(empty, 'methods', ev(empty), on);
    const longer = withField(settled, 'context', 'horizonWeeks', 30);
    expect(ev(settle(longer, 'methods', ev(longer), on)).states.methods.status).toBe('settled');
    const back = withField(longer, 'context', 'horizonWeeks', undefined);
    expect(ev(back).states.methods.status).toBe('settled');
  });

  it('another recommendation makes a settled model stale, not changed', () => {
    const settled = settle(empty, 'decide', ev(empty), on);
    const gaps = content.gaps.filter(({ side }) => side === 'traditional');
    const tilted = content.gaps.reduce<Programme>(
      (programme, { id }) => withGap(programme, id, gaps.some((gap) => gap.id === id) ? 10 : 0),
      settled,
    );
    expect(ev(tilted).decide.recommended?.side).toBe('traditional');
    expect(ev(tilted).decide.model?.id).toBe(settled.model);
    expect(ev(tilted).states.decide.status).toBe('stale');
  });

  it('every step can be settled, and opened again', () => {
    for (const step of steps) {
      const settled = settle(empty, step, ev(empty), on);
      expect(ev(settled).states[step].status, step).toBe('settled');
      expect(ev(unsettle(settled, step)).states[step].status, step).toBe('open');
    }
  });
});

describe('any programme that can be read can be evaluated', () => {
  it('without an exception, and with finite numbers only', () => {
    fc.assert(
      fc.property(arbitraryProgramme(), (programme) => {
        const text = JSON.stringify(ev(programme), (_, value: unknown) => {
          if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('not finite');
          return value;
        });
        expect(text.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it('what the site does not know changes no figure', () => {
    const strange = withGap(withWeight(empty, 'no-such-criterion', 3), 'no-such-gap', 9);
    expect(ev(strange).methods.selection).toEqual(ev(empty).methods.selection);
    expect(ev(strange).decide.choice).toEqual(ev(empty).decide.choice);
  });
});
