import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceSentence } from '../../../../src/components/planners/compare/difference-sentence.ts';
import { diffProgrammes } from '../../../../src/model/programme/comparing/diff-programmes.ts';
import { type Programme, programmeSchema } from '../../../../src/model/programme/schema.ts';
import { programmePairs } from '../../../model/programme/comparing/arbitrary-pairs.ts';
import { spoken } from './spoken.ts';

const programmeOf = (parts: object): Programme =>
  programmeSchema.parse({ format: 'turnabout-programme', version: 1, ...parts });

/** "label: before | after", a line for each difference. */
function told(one: object, other: object): string[] {
  const [before, after] = [programmeOf(one), programmeOf(other)];
  const speech = spoken(before, after);
  return diffProgrammes(before, after).map((difference) => {
    const sentence = differenceSentence(difference, speech);
    return `${sentence.label}: ${sentence.before} | ${sentence.after}`;
  });
}

describe('a difference in words', () => {
  const track = (method: string, count: number, placement: string) => ({
    method,
    count,
    placement,
  });

  it.each<[object, object, string]>([
    [{ name: 'A' }, {}, 'Name of the programme: A | unnamed'],
    [
      { selection: { weights: { cost: 5 } } },
      { selection: { weights: { cost: 3 } } },
      'Weight of cost (criterion): 5 | 3',
    ],
    [
      {},
      { selection: { weights: { cost: 3 } } },
      'Weight of cost (criterion): as the preset gives it | 3',
    ],
    [
      {},
      { selection: { ratings: { circles: { cost: 2 } } } },
      'Rating of circles (method) for cost (criterion): as the site gives it | 2',
    ],
    [{ context: { safety: 'low' } }, {}, 'How safe it is to speak up: low | as the site gives it'],
    [
      { context: { charter: true } },
      { context: { charter: false } },
      'In place: a charter for each pair: yes | no',
    ],
    [
      { selection: { compared: { circles: false } } },
      {},
      'Comparison of circles (method): left out | as the site gives it',
    ],
    [
      {},
      { selection: { chosen: ['circles', 'modules'] } },
      'Methods chosen: as recommended | Circles (method) and Modules (method)',
    ],
    [
      { selection: { chosen: [] } },
      { selection: { chosen: ['circles'] } },
      'Choice of circles (method): not chosen | chosen',
    ],
    [{}, { selection: { chosen: [] } }, 'Methods chosen: as recommended | none'],
    [{ context: { start: '2027-01-11' } }, {}, 'First day: 11 January 2027 | not set'],
    [
      { constraints: { blackoutWeeks: [5, 6] } },
      {},
      'Weeks in which nothing happens: 5 and 6 | not set',
    ],
    [
      {},
      { plan: { tracks: [track('circles', 6, 'start'), track('modules', 1, 'fortnightly')] } },
      'Events of the plan: as the blend gives them | Circles (method) (6, near the start) and Modules (method) (every other week)',
    ],
    [
      { plan: { tracks: [] } },
      { plan: { tracks: [track('circles', 6, 'end')] } },
      'Circles (method) in the plan: not planned | 6, near the end',
    ],
    [
      { business: { rates: { executive: 150 } } },
      { business: { rates: { executive: 0.5 } } },
      'Money an hour: executive (rate): £150 | £0.50',
    ],
    [
      { business: { overheadShare: 0.2 } },
      { business: { overheadShare: 0.2001 } },
      'Overhead on what is paid: 20% | 20.01%',
    ],
    [
      { measurement: [{ id: 'm-1', kpi: 'pulse' }] },
      { measurement: [{ id: 'm-1', kpi: 'pulse', target: 1_200.125 }] },
      'Target of “Pulse (KPI)”: not set | 1,200.125',
    ],
    [
      {},
      { measurement: [{ id: 'm-1', name: 'Own', baseline: 2, target: 3 }] },
      'Measure “Own”: not measured | from 2 to 3',
    ],
    [
      {},
      { ticks: { ready: ['room'] } },
      '“ready/room” in “Ready (checklist)”: not ticked | ticked',
    ],
    [
      { log: [{ id: 's-1', on: '2027-01-18', held: false, pair: 'Ada and Sam' }] },
      {},
      'Session of 18 January 2027, Ada and Sam: missed | not in the log',
    ],
    [{ notes: { blend: 'Ask Ruth.' } }, {}, 'Note on the step “Blend (step)”: Ask Ruth. | no note'],
    [
      { settled: { blend: { on: '2027-01-11', from: { weeks: 8, model: 'a' } } } },
      { settled: { blend: { on: '2027-01-11', from: { weeks: 9, model: 'a' } } } },
      'What the step “Blend (step)” was settled on: weeks (basis): 8 | 9',
    ],
  ])('%j to %j', (before, after, expected) => {
    expect(told(before, after)).toEqual([expected]);
  });

  it('an abbreviation keeps its capitals within a sentence', () => {
    const [before, after] = [programmeOf({}), programmeOf({ gaps: { x: 1 } })];
    const speech = spoken(before, after);
    const labels = { ...speech.labels, gap: () => 'AI fluency' };
    const sentences = diffProgrammes(before, after).map((difference) =>
      differenceSentence(difference, { ...speech, labels }),
    );
    expect(sentences.map(({ label }) => label)).toEqual(['Weight of AI fluency']);
  });
});

describe('laws of the words', () => {
  it('no placeholder is left, and nothing is left unsaid', () => {
    fc.assert(
      fc.property(programmePairs, ([before, after]) => {
        const speech = spoken(before, after);
        for (const difference of diffProgrammes(before, after)) {
          const sentence = differenceSentence(difference, speech);
          expect(Object.values(sentence).join()).not.toMatch(/[{}]|undefined|function/);
          expect(Object.values(sentence)).not.toContain('');
        }
      }),
    );
  });

  it('what differs reads differently', () => {
    // Two measures may have one name; a basis holds what other steps put there.
    const alike = /-order$|^settled-from$/;
    fc.assert(
      fc.property(programmePairs, ([before, after]) => {
        const speech = spoken(before, after);
        for (const difference of diffProgrammes(before, after)) {
          if (alike.test(difference.code)) continue;
          const sentence = differenceSentence(difference, speech);
          expect(sentence.before, difference.code).not.toBe(sentence.after);
        }
      }),
    );
  });
});
