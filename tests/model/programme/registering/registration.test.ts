import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import registrationStrings from '../../../../src/content/ui/en/registration.json' with { type: 'json' };
import measureStrings from '../../../../src/content/ui/en/measure.json' with { type: 'json' };
import { registrationWords } from '../../../../src/components/planners/measure/registration-words.ts';
import { evaluate } from '../../../../src/model/programme/evaluate.ts';
import { checkRegisteredText } from '../../../../src/model/programme/registering/check-registered-text.ts';
import { registrationState } from '../../../../src/model/programme/registering/registration-state.ts';
import { registrationText } from '../../../../src/model/programme/registering/registration-text.ts';
import { textHash } from '../../../../src/model/programme/registering/text-hash.ts';
import { withRegistration } from '../../../../src/model/programme/registering/with-registration.ts';
import {
  emptyProgramme,
  type Programme,
  type Measure,
} from '../../../../src/model/programme/schema.ts';
import { withMeasure } from '../../../../src/model/programme/with-measure.ts';
import { shippedContent } from '../../../fixtures/shipped-content.ts';
import { arbitraryProgramme } from '../arbitrary-programme.ts';

const words = registrationWords(registrationStrings, measureStrings);
const textOf = (programme: Programme, on = '2027-01-04') =>
  registrationText(programme, evaluate(programme, shippedContent), shippedContent, words, on);
const plan: Programme = {
  ...emptyProgramme('Fernhill'),
  context: { start: '2027-01-11', executives: 8, mentors: 8 },
  measurement: [
    {
      id: 'own',
      name: 'Claims closed without the side spreadsheet',
      unit: 'of 50',
      direction: 'up',
      timing: 'leading',
      bucket: 'adoption',
      baseline: 18,
      target: 30,
      owner: 'Audit',
      due: '2027-06-01',
    },
    { id: 'mentor-turnover', kpi: 'mentor-turnover', baseline: 22, target: 15 },
  ],
};
const registered = withRegistration(plan, '2027-01-04', textOf(plan));
const stateOf = (programme: Programme) =>
  registrationState(programme, (on) => textOf(programme, on)).kind;

describe('a registered plan', () => {
  it('says of each measure what will count as a success', () => {
    expect(textOf(plan)).toMatchInlineSnapshot(`
      "Measurement plan, registered
      Programme: Fernhill
      Registered on: 2027-01-04
      First day: 2027-01-11
      Weeks: 13
      Model: Reverse mentoring
      Executives: 8
      Mentors: 8
      How people come to take part: not said

      Measure: Claims closed without the side spreadsheet
      Unit: of 50
      Bucket: Adoption
      Moves: during the programme (leading)
      Better is: more
      Baseline: 18
      Target: 30
      To be reached by: 2027-06-01
      How often it is taken: not said
      Who takes it: Audit
      Where it comes from: not said
      How the effect is told from what would have happened anyway: it is not; no cause will be claimed

      Measure: Mentor turnover
      Unit: % a year
      Bucket: Business
      Moves: after it (lagging)
      Better is: less
      Baseline: 22
      Target: 15
      To be reached by: not said
      How often it is taken: Once a year
      Who takes it: not said
      Where it comes from: not said
      How the effect is told from what would have happened anyway: it is not; no cause will be claimed
      "
    `);
  });

  it('has the hash that everybody gets who checks the file', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // A lone half of a character has no UTF-8; both write the same mark instead.
        expect(textHash(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    );
    expect(registered.registered).toEqual({ on: '2027-01-04', hash: textHash(textOf(plan)) });
  });

  it('stands until something changes that decides about success', () => {
    expect(stateOf(plan)).toBe('none');
    expect(stateOf(registered)).toBe('stands');
    const note = { ...registered, notes: { brief: 'Nothing to do with it.' } };
    expect(stateOf(note)).toBe('stands');
    expect(stateOf({ ...registered, name: 'Another' })).toBe('changed');
  });

  it.each([
    ['baseline', 19],
    ['target', 25],
    ['due', '2027-07-01'],
    ['owner', 'Finance'],
    ['source', 'The claims system'],
    ['rhythm', 'weekly'],
    ['unit', 'of 40'],
    ['direction', 'down'],
    ['timing', 'lagging'],
    ['bucket', 'business'],
    ['worth', { isolation: 'randomised' }],
    ['worth', { watched: 8 }],
    ['worth', { unitValue: { mode: 12 } }],
  ] as const)('has changed with another %s', (key, value) => {
    const changed = withMeasure<Exclude<keyof Measure, 'id'>>(registered, 'own', key, value);
    expect(stateOf(changed)).toBe('changed');
  });

  it('keeps a fact on one line, so that a name cannot feign another fact', () => {
    const [own] = plan.measurement;
    if (own === undefined) throw new Error('The plan has no measure.');
    const feigned = { ...plan, measurement: [{ ...own, owner: 'Audit\nTarget: 1' }] };
    expect(textOf(feigned)).toContain('\nWho takes it: Audit Target: 1\n');
  });

  it('can be written of every programme, never with a figure that is none', () => {
    fc.assert(
      fc.property(arbitraryProgramme(), (programme) => {
        const text = textOf(programme);
        expect(text.endsWith('\n')).toBe(true);
        expect(text).not.toMatch(/: (NaN|-?Infinity|undefined)/u);
        expect(stateOf(withRegistration(programme, '2027-01-04', text))).toBe('stands');
      }),
      { numRuns: 100 },
    );
  });
});

describe('a file that was kept', () => {
  const text = textOf(plan);
  const hash = textHash(text);

  it.each([
    ['as it was', text],
    ['with the line ends of another system', text.replaceAll('\n', '\r\n')],
    ['with a mark before it', `\uFEFF${text}`],
    ['without its last line end', text.slice(0, -1)],
  ])('is the registered one %s', (_, kept) => {
    expect(checkRegisteredText(kept, hash, text)).toEqual({
      kind: 'registered',
      gone: [],
      come: [],
    });
  });

  it('is another one after a single figure was altered', () => {
    expect(checkRegisteredText(text.replace('30', '31'), hash, text)).toEqual({ kind: 'another' });
  });

  it('shows what has changed since, under the measure that it is about', () => {
    const changed = textOf(withMeasure(registered, 'own', 'target', 25));
    expect(checkRegisteredText(text, hash, changed)).toEqual({
      kind: 'registered',
      gone: ['Measure: Claims closed without the side spreadsheet – Target: 30'],
      come: ['Measure: Claims closed without the side spreadsheet – Target: 25'],
    });
  });
});
