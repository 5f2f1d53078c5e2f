import { readdirSync, readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { toBase64url } from '../../../src/model/linking/base64url.ts';
import { longestFragment } from '../../../src/model/linking/fragment.ts';
import { packedText } from '../../../src/model/linking/packed-text.ts';
import { writeProgrammeLink } from '../../../src/model/linking/programme-link.ts';
import { longestReadLink } from '../../../src/model/linking/read-programme-link.ts';
import { writeProgrammeText } from '../../../src/model/programme/reading/programme-file.ts';
import { programmeSchema } from '../../../src/model/programme/schema.ts';
import { type Step, steps } from '../../../src/model/programme/steps.ts';
import { arbitraryProgramme } from '../programme/arbitrary-programme.ts';
import { mutatedText } from '../programme/reading/mutated-text.ts';
import { randomDraws } from '../programme/reading/random-draws.ts';
import { readAtStep } from './read-at-step.ts';
import { releasedVocabulary } from './released-vocabulary.ts';

const folder = new URL('../../fixtures/links/', import.meta.url);
const golden = z.object({ fragment: z.string() });
const released = readdirSync(folder).map(
  (file) => golden.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))).fragment,
);
const programmes = fc.sample(arbitraryProgramme(), { numRuns: 100, seed: 20_270_112 });
const texts = programmes.map(writeProgrammeText);
const links = [...released, ...programmes.map(writeProgrammeLink)];

const read = (fragment: string, step: Step = 'methods') =>
  readAtStep(fragment, step, releasedVocabulary);

/** Reads damaged links and counts what becomes of them; names those that gave what is no programme. */
function readAll(runs: number, fragmentOf: (draws: ReturnType<typeof randomDraws>) => string) {
  const draws = randomDraws(runs);
  const outcomes = new Map<string, number>();
  const wrong: string[] = [];
  for (let run = 0; run < runs; run += 1) {
    const fragment = fragmentOf(draws);
    const reading = read(fragment, steps[run % steps.length]);
    outcomes.set(reading.kind, (outcomes.get(reading.kind) ?? 0) + 1);
    const given = reading.kind === 'programme' || reading.kind === 'setting';
    if (given && !programmeSchema.safeParse(reading.programme).success) wrong.push(fragment);
  }
  expect(wrong).toEqual([]);
  expect(Reflect.ownKeys(Object.prototype)).not.toContain('polluted');
  return Object.fromEntries(outcomes);
}

describe('30,000 links that were damaged or made to do harm', () => {
  it('give a valid programme or a refusal when letters of them change', () => {
    const outcomes = readAll(25_000, (draws) => {
      const link = links[draws.below(links.length)] ?? '';
      return mutatedText(link, draws, links[draws.below(links.length)] ?? '');
    });
    expect(outcomes['refused']).toBeGreaterThan(5_000);
    expect(outcomes['setting']).toBeGreaterThan(1_000);
  });

  it('give a valid programme or a refusal when what is packed changes', () => {
    const outcomes = readAll(5_000, (draws) => {
      const text = texts[draws.below(texts.length)] ?? '';
      return `p=1.${packedText(mutatedText(text, draws, texts[draws.below(texts.length)] ?? ''))}`;
    });
    expect(outcomes['programme']).toBeGreaterThan(1_000);
    expect(outcomes['refused']).toBeGreaterThan(1_000);
  });

  it('are of any text whatever', () => {
    const any = fc.string({ unit: 'binary', maxLength: 200 });
    const value = fc.oneof(any, fc.base64String());
    fc.assert(
      fc.property(any, value, fc.constantFrom(...steps), (fragment, packed, step) => {
        expect(read(fragment, step).kind).not.toBe('programme');
        expect(read(`p=1.${packed}`, step).kind).not.toBe('none');
        expect(read(`p=${packed}`, step).kind).not.toBe('none');
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('a link that asks for more than it may', () => {
  it('is refused when it would unpack to much', () => {
    const bomb = toBase64url(deflateRawSync(new Uint8Array(20_000_000).fill(32), { level: 9 }));
    expect(bomb.length).toBeLessThan(longestReadLink - 10);
    const started = performance.now();
    expect(read(`p=1.${bomb}`)).toEqual({ kind: 'refused', reason: 'too-large' });
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('is refused before it is unpacked when it is too long', () => {
    const started = performance.now();
    for (const fragment of [`p=1.${'A'.repeat(10_000_000)}`, `weeks=${'9'.repeat(10_000_000)}`])
      expect(read(fragment)).toEqual({ kind: 'refused', reason: 'too-large' });
    expect(performance.now() - started).toBeLessThan(500);
    expect(read(`p=1.${'A'.repeat(longestReadLink)}`).kind).toBe('refused');
    expect(read(`w.x=${'1'.repeat(longestFragment)}`).kind).toBe('refused');
  });

  it('is refused when what it unpacks to is nested deeply', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const text = `{"format":"turnabout-programme","version":1,"gaps":${deep}}`;
    expect(read(`p=1.${packedText(text)}`)).toEqual({ kind: 'refused', reason: 'too-deep' });
  });
});
