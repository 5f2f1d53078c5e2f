import { describe, expect, it } from 'vitest';
import { withField } from '../../src/model/programme/edits.ts';
import { evaluate } from '../../src/model/programme/evaluate.ts';
import { optimiseProblemOf } from '../../src/model/programme/optimising.ts';
import { emptyProgramme, type Programme } from '../../src/model/programme/schema.ts';
import { startFromBlend } from '../../src/model/programme/starts.ts';
import { answerInSlices, type SearchLimits } from '../../src/workers/answer-in-slices.ts';
import type { OptimiseProgress } from '../../src/workers/optimise-answer.ts';
import { readMessage, readQuestion } from '../../src/workers/optimise-messages.ts';
import { shippedContent as content } from '../fixtures/shipped-content.ts';

const [shortest, quarter] = [...content.blends].sort((a, b) => a.weeks - b.weeks);
if (shortest === undefined || quarter === undefined) throw new Error('blends are missing');

const question = (programme: Programme, keepEach = true) =>
  optimiseProblemOf(evaluate(programme, content), content, { among: 'chosen', keepEach });

/** Answers with a clock that goes on by a millisecond a look. */
async function answered(programme: Programme, limits?: SearchLimits) {
  let now = 0;
  let pauses = 0;
  const progress: OptimiseProgress[] = [];
  const clock = {
    now: () => (now += 1),
    pause: () => {
      pauses += 1;
      return Promise.resolve();
    },
    sliceMilliseconds: 12,
    nodesAtOnce: 1,
  };
  const answer = await answerInSlices(
    question(programme),
    clock,
    (each) => progress.push(each),
    limits,
  );
  return { answer, progress, pauses };
}

describe('a plan is optimised in slices', () => {
  it('the best plan is proven, and told before what more of each limit would buy', async () => {
    const { answer, progress } = await answered(startFromBlend(shortest));
    if (answer.kind !== 'found') throw new Error(answer.kind);
    expect(answer.optimum.proven).toBe(true);
    expect(answer.bought.map(({ kind }) => kind)).toEqual(['cap', 'facilitator', 'week']);
    expect(progress.at(-1)).toEqual({
      stage: 'widening',
      optimum: answer.optimum,
      limits: answer.limits,
    });
  });

  it('others get their turn, and progress is told now and then', async () => {
    const { progress, pauses } = await answered(startFromBlend(quarter));
    expect(pauses).toBeGreaterThan(0);
    for (const each of progress) {
      if (each.stage !== 'searching' || each.effect === undefined) continue;
      expect(each.bound).toBeGreaterThanOrEqual(each.effect);
    }
  });

  it('a search that is given up says how much better a plan could be at most', async () => {
    const { answer } = await answered(startFromBlend(quarter), {
      bestMilliseconds: 1,
      changeMilliseconds: 1,
    });
    if (answer.kind !== 'found') throw new Error(answer.kind);
    expect(answer.optimum.proven).toBe(false);
    expect(answer.optimum.bound).toBeGreaterThanOrEqual(answer.optimum.effect);
    // What more would buy is worked out where a better best would not show.
    const gap = answer.optimum.bound - answer.optimum.effect;
    expect(answer.bought.length > 0).toBe(gap <= 0.0005);
  });

  it('where nothing fits, what would make it fit is named', async () => {
    const programme = withField(startFromBlend(shortest), 'constraints', 'facilitatorHours', 0);
    const { answer } = await answered(programme);
    expect(answer).toMatchObject({
      kind: 'nothing-fits',
      fit: { kind: 'single', changes: [{ limit: 'facilitator', is: 0 }] },
    });
  });
});

describe('messages between the page and the worker', () => {
  it('questions and what is told arrive as they were sent', async () => {
    for (const programme of [startFromBlend(quarter), emptyProgramme()]) {
      const asked = question(programme);
      expect(readQuestion(structuredClone(asked))).toEqual(asked);
    }
    const { answer, progress } = await answered(startFromBlend(shortest));
    const messages = [
      { kind: 'answer', answer },
      { kind: 'answer', answer: { kind: 'gave-up' } },
      { kind: 'progress', progress: { stage: 'searching', effect: undefined, bound: undefined } },
      ...progress.map((each) => ({ kind: 'progress', progress: each })),
      { kind: 'failed' },
    ];
    for (const message of messages) expect(readMessage(structuredClone(message))).toEqual(message);
  });

  it('anything else is refused', () => {
    for (const data of [undefined, null, 1, 'answer', {}, { kind: 'answer' }, []]) {
      expect(readQuestion(data)).toBeUndefined();
      expect(readMessage(data)).toBeUndefined();
    }
    const asked = question(startFromBlend(quarter));
    expect(readQuestion({ ...asked, capMinutes: Number.NaN })).toBeUndefined();
    expect(readQuestion({ ...asked, more: 1 })).toBeUndefined();
  });
});
