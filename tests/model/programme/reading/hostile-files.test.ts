import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readProgrammeText,
  writeProgrammeText,
} from '../../../../src/model/programme/reading/programme-file.ts';
import { programmeSchema } from '../../../../src/model/programme/schema.ts';
import { arbitraryProgramme } from '../arbitrary-programme.ts';
import { mutatedText } from './mutated-text.ts';
import { randomDraws } from './random-draws.ts';

const folder = new URL('../../../fixtures/programmes/', import.meta.url);
const files = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
const valid = fc.sample(arbitraryProgramme(), { numRuns: 400, seed: 20_270_111 });
// Short ones are as easily hurt as long ones and quicker to read.
const byLength = valid.map(writeProgrammeText).sort((one, other) => one.length - other.length);
const corpus = [...files, ...byLength.slice(0, 150)];

describe('70,000 files that were damaged or made to do harm', () => {
  it('give a valid programme or a refusal, never an exception', () => {
    const draws = randomDraws(1);
    const outcomes = new Map<string, number>();
    const wrong: string[] = [];
    for (let run = 0; run < 70_000; run += 1) {
      const source = corpus[draws.below(corpus.length)] ?? '';
      const text = mutatedText(source, draws, corpus[draws.below(corpus.length)] ?? '');
      const reading = readProgrammeText(text);
      outcomes.set(reading.kind, (outcomes.get(reading.kind) ?? 0) + 1);
      // What was cleaned once is clean; asking of every fifth keeps this quick.
      if (reading.kind !== 'programme' || run % 5 !== 0) continue;
      const again = readProgrammeText(writeProgrammeText(reading.programme));
      const clean = again.kind === 'programme' && again.dropped.length === 0;
      if (!clean || !programmeSchema.safeParse(reading.programme).success) wrong.push(text);
    }
    expect(wrong).toEqual([]);
    // Both happen often enough to be tried.
    expect(outcomes.get('programme')).toBeGreaterThan(10_000);
    expect(outcomes.get('refused')).toBeGreaterThan(10_000);
    expect(Reflect.ownKeys(Object.prototype)).not.toContain('polluted');
  });

  it('any JSON in any place gives a valid programme or a refusal', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(0, 1, 2, '1'), (json, version) => {
        const document = {
          format: 'turnabout-programme',
          version,
          gaps: json,
          plan: json,
          log: json,
        };
        const reading = readProgrammeText(JSON.stringify(document));
        if (reading.kind === 'programme')
          expect(programmeSchema.safeParse(reading.programme).success).toBe(true);
        expect(readProgrammeText(JSON.stringify(json)).kind).toBe('refused');
      }),
      { numRuns: 2_000 },
    );
  });
});
