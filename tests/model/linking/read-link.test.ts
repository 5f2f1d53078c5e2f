import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LinkReading } from '../../../src/model/linking/read-link.ts';
import { canonicalProgramme } from '../../../src/model/programme/reading/canonical.ts';
import { readAtStep } from './read-at-step.ts';
import { releasedVocabulary as vocabulary } from './released-vocabulary.ts';

/** What a setting link enters, in canonical form. */
function entered(reading: LinkReading) {
  if (reading.kind !== 'setting') throw new Error(`was ${reading.kind}`);
  expect(reading.dropped).toEqual([]);
  const { format, version, ...kept } = canonicalProgramme(reading.programme);
  return kept;
}

const atMethods = (fragment: string) => entered(readAtStep(fragment, 'methods', vocabulary));
const atDecide = (fragment: string) => entered(readAtStep(fragment, 'decide', vocabulary));

const tenths = (max: number) => fc.integer({ min: 0, max: max * 10 }).map((value) => value / 10);
const pairs = (of: Readonly<Record<string, unknown>>, prefix = '') =>
  Object.entries(of).map(([key, value]) => `${prefix}${key}=${String(value)}`);

describe('a readable link of the method selector', () => {
  it('enters the weights that differ from those of its preset, and no others', () => {
    const presets = fc.constantFrom(...vocabulary.presets);
    const weights = fc.dictionary(fc.constantFrom(...vocabulary.criteria), tenths(10));
    fc.assert(
      fc.property(presets, weights, (preset, all) => {
        const own = Object.entries(all).filter(([id, weight]) => weight !== preset.weights[id]);
        const selection = {
          preset: preset.id,
          ...(own.length > 0 && { weights: Object.fromEntries(own) }),
        };
        const parts = pairs(all, 'w.');
        const named = `preset=${preset.id}`;
        expect(atMethods([named, ...parts].join('&'))).toEqual({ selection });
        expect(atMethods([...parts, named].join('&'))).toEqual({ selection });
      }),
      { numRuns: 300 },
    );
  });

  it('enters its limits as constraints, and 0 as 0', () => {
    expect(atMethods('cap=0&weeks=8&facilitator=-0')).toStrictEqual({
      constraints: { capHours: 0, facilitatorHours: 0, weeks: 8 },
    });
  });

  it('enters which methods are compared where that is not as usual', () => {
    const switches = fc.record(
      Object.fromEntries(vocabulary.methods.map(({ id }) => [id, fc.constantFrom(0, 1)])),
    );
    fc.assert(
      fc.property(switches, (on) => {
        const unusual = vocabulary.methods
          .map(({ id, compared }) => ({ id, compared, asked: on[id] === 1 }))
          .filter(({ compared, asked }) => compared !== asked)
          .map(({ id, asked }) => [id, asked]);
        const compared: unknown = Object.fromEntries(unusual);
        expect(atMethods(pairs(on, 'm.').join('&'))).toEqual(
          unusual.length > 0 ? { selection: { compared } } : {},
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('a readable link of the model chooser', () => {
  it('that names a gap puts all other gaps to 0', () => {
    const weights = fc.dictionary(fc.constantFrom(...vocabulary.gaps), tenths(10), { minKeys: 1 });
    fc.assert(
      fc.property(weights, (named) => {
        const nought = Object.fromEntries(vocabulary.gaps.map((gap) => [gap, 0]));
        expect(atDecide(pairs(named, 'g.').join('&'))).toEqual({ gaps: { ...nought, ...named } });
      }),
      { numRuns: 100 },
    );
  });

  it('that names none leaves them to the site', () => {
    expect(atDecide('weeks=26&mentor=1')).toEqual({
      context: { horizonWeeks: 26, existingMentor: true },
    });
  });
});

describe('a fragment', () => {
  it.each(['', 'main', 'results-title', 'p'])('"%s" is no link of ours', (fragment) => {
    expect(readAtStep(fragment, 'methods', vocabulary)).toEqual({ kind: 'none' });
  });

  it.each(['blend', 'case', 'measure', 'brief'] as const)(
    'with a setting is none at the step "%s", which had no readable links',
    (step) => {
      expect(readAtStep('weeks=8', step, vocabulary)).toEqual({ kind: 'none' });
    },
  );

  it.each(['v=2&weeks=8', 'weeks=8&v=2'])('%s is of a newer version', (fragment) => {
    expect(readAtStep(fragment, 'methods', vocabulary)).toEqual({ kind: 'newer', version: 2 });
  });

  it('of an endless version is of a newer one, whose number is finite', () => {
    const version = Number.MAX_SAFE_INTEGER;
    expect(readAtStep('v=1e999&g.succession=5', 'decide', vocabulary)).toEqual({
      kind: 'newer',
      version,
    });
  });

  it('with this version, or none that can be read, is read', () => {
    for (const version of ['1', '', 'x', '0'])
      expect(atMethods(`v=${version}&weeks=8`)).toEqual({ constraints: { weeks: 8 } });
  });
});
