import { describe, expect, it } from 'vitest';
import { noticedWeaknesses } from '../../../src/model/questions/noticed-weaknesses.ts';
import { shippedWeaknesses } from '../../fixtures/shipped-weaknesses.ts';

const noticedIn = (question: string) =>
  noticedWeaknesses(question, shippedWeaknesses).map(({ test }) => test.id);

describe('the examples of the site', () => {
  it('there are six weaknesses', () => {
    expect(shippedWeaknesses).toHaveLength(6);
  });

  it.each(shippedWeaknesses.map(({ id, weak }) => [weak, id]))(
    '“%s” is weak as it says: %s',
    (weak, id) => {
      expect(noticedIn(weak)).toContain(id);
    },
  );

  it.each(shippedWeaknesses.map(({ strong }) => strong))('“%s” is strong', (strong) => {
    expect(noticedIn(strong)).toEqual([]);
  });

  it('each weakness says which words it found, unless it is one of words that are not there', () => {
    for (const { id, weak, when, noticed } of shippedWeaknesses) {
      const found = noticedWeaknesses(weak, shippedWeaknesses).find(({ test }) => test.id === id);
      expect((found?.words ?? []).length > 0).toBe(when.length > 0);
      expect(noticed.includes('{words}')).toBe(when.length > 0);
    }
  });
});

it.each([
  ['Why do claims handlers keep a spreadsheet beside the new system?', []],
  ['In which week do our customers ring twice?', []],
  ['Who decides on the rota of the warehouse, and by when?', []],
  ['The new claims system', ['subject']],
  ['Artificial intelligence?', ['subject']],
  ['Customer trust', ['subject', 'unobservable']],
  ['Since the merger, what has nobody told me?', []],
  ['What do millennials expect from our bank?', ['generation']],
  ['What does Generation Z do at 5 pm?', ['generation']],
  ['Why don’t they just use the system?', ['answer-known']],
  ['How can I get people to fill in the form?', ['answer-known']],
  ['Isn’t our process too slow?', ['answer-known']],
  ['How can we transform our culture?', ['too-big']],
  ['How do employees feel about our bonus?', ['unobservable']],
  ['How do managers decide?', ['no-decision']],
  ['WHY IS TRAINING SO IMPORTANT', ['answer-known']],
])('“%s”: %j', (question, weaknesses) => {
  expect(noticedIn(question)).toEqual(weaknesses);
});

it.each(['', '   ', '…', '!?'.slice(0, 1)])('nothing is noticed in nothing: %j', (question) => {
  expect(noticedIn(question)).toEqual([]);
});

it('the words are those that were typed, each once', () => {
  const [found] = noticedWeaknesses('Why is\nGen Z so? And gen Z, Gen Z?', [
    { id: 'age', when: ['gen z', 'z ... z'], unless: [] },
  ]);
  expect(found?.words).toEqual(['Gen Z', 'Z so? And gen Z']);
});
