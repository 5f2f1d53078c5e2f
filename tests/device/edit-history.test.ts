import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type EditHistory,
  emptyHistory,
  historyRenamed,
  joinedStep,
  longestHistory,
  noteEdit,
  stepBack,
  stepForward,
  togetherWithin,
} from '../../src/device/edit-history.ts';
import { emptyProgramme, type Programme } from '../../src/model/programme/schema.ts';

interface Made {
  readonly history: EditHistory;
  readonly present: Programme;
}

const start: Made = { history: emptyHistory, present: emptyProgramme('0') };

/** Each edit gives the programme the next name, so that versions can be told apart. */
function edited({ history, present }: Made, what: string, at: number): Made {
  const next = emptyProgramme(String(Number(present.name) + 1));
  return {
    history: noteEdit(history, { programme: present, label: `to ${next.name}`, what, at }),
    present: next,
  };
}

function back({ history, present }: Made): Made {
  const step = stepBack(history, present);
  return step === undefined
    ? { history, present }
    : { history: step.history, present: step.programme };
}

function forward({ history, present }: Made): Made {
  const step = stepForward(history, present);
  return step === undefined
    ? { history, present }
    : { history: step.history, present: step.programme };
}

const times = (n: number, go: (made: Made) => Made, made: Made): Made =>
  Array.from({ length: n }).reduce<Made>((each) => go(each), made);

const edits = fc.array(
  fc.record({ what: fc.constantFrom('a', 'b'), pause: fc.integer({ min: 0, max: 2_000 }) }),
  { maxLength: 60 },
);

function madeOf(list: readonly { readonly what: string; readonly pause: number }[]): Made {
  let at = 1_000_000;
  return list.reduce((made, { what, pause }) => edited(made, what, (at += pause)), start);
}

describe('undo and redo', () => {
  it('undone and done again, a programme is what it was', () => {
    fc.assert(
      fc.property(edits, fc.nat(60), (list, n) => {
        const made = madeOf(list);
        const steps = Math.min(n, made.history.past.length);
        const there = times(steps, forward, times(steps, back, made));
        expect(there.present).toBe(made.present);
        expect(there.history.past.map(({ label }) => label)).toEqual(
          made.history.past.map(({ label }) => label),
        );
        expect(there.history.future).toEqual([]);
      }),
    );
  });

  it('as many steps back as there are lead to the first programme, and no further', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const made = madeOf(list);
        const first = times(made.history.past.length, back, made);
        expect(first.present).toBe(start.present);
        expect(stepBack(first.history, first.present)).toBeUndefined();
      }),
    );
  });

  it('without an edit there is nothing to undo, and without an undo nothing to do again', () => {
    expect(stepBack(emptyHistory, start.present)).toBeUndefined();
    expect(stepForward(edited(start, 'a', 0).history, start.present)).toBeUndefined();
  });

  it('an edit after an undo ends what could be done again', () => {
    const made = edited(back(edited(start, 'a', 0)), 'a', 10);
    expect(made.history.future).toEqual([]);
    expect(made.history.past).toHaveLength(1);
  });

  it(`the last ${longestHistory} steps are kept`, () => {
    const made = times(longestHistory + 5, (each) => edited(each, each.present.name, 0), start);
    expect(made.history.past).toHaveLength(longestHistory);
    expect(times(longestHistory, back, made).present.name).toBe('5');
  });
});

describe('edits in quick succession', () => {
  it('of the same thing are one step, with what the last one says', () => {
    const made = edited(edited(edited(start, 'a', 0), 'a', 900), 'a', 1_800);
    expect(made.history.past).toHaveLength(1);
    expect(made.history.past[0]?.label).toBe('to 3');
    expect(back(made).present).toBe(start.present);
  });

  it('of different things are a step each', () => {
    expect(edited(edited(start, 'a', 0), 'b', 1).history.past).toHaveLength(2);
  });

  it('are a step each after a second, and after the clock was set back', () => {
    const first = edited(start, 'a', 5_000);
    expect(edited(first, 'a', 5_000 + togetherWithin).history.past).toHaveLength(2);
    expect(edited(first, 'a', 5_000 + togetherWithin - 1).history.past).toHaveLength(1);
    expect(edited(first, 'a', 4_000).history.past).toHaveLength(2);
  });

  it('never join one that was undone or done again', () => {
    const first = edited(start, 'a', 5_000);
    expect(joinedStep(back(edited(first, 'b', 5_001)).history, { what: 'a', at: 5_002 })).toBe(
      undefined,
    );
    const again = forward(back(first));
    expect(edited(again, 'a', 5_001).history.past).toHaveLength(2);
  });
});

describe('a programme that is named without an edit', () => {
  it('keeps that name in every step that had the old one, and in no other', () => {
    const made = edited(edited(edited(start, 'a', 0), 'b', 0), 'c', 0);
    const { past, future } = historyRenamed(back(made).history, '0', 'Pilot');
    expect(past.map(({ programme }) => programme.name)).toEqual(['Pilot', '1']);
    expect(future.map(({ programme }) => programme.name)).toEqual(['3']);
  });
});
