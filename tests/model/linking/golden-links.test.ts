import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { writeProgrammeLink } from '../../../src/model/linking/programme-link.ts';
import { canonicalProgramme } from '../../../src/model/programme/reading/canonical.ts';
import { steps } from '../../../src/model/programme/steps.ts';
import { readAtStep } from './read-at-step.ts';
import { releasedVocabulary } from './released-vocabulary.ts';

const folder = new URL('../../fixtures/links/', import.meta.url);
const golden = z.object({
  step: z.enum(steps),
  fragment: z.string(),
  expected: z.looseObject({ kind: z.string() }),
});
const corpus = readdirSync(folder).map((file): [string, z.infer<typeof golden>] => [
  file.replace(/\.json$/, ''),
  golden.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))),
]);

/** What a link gives, with parts of it by place and reason. */
function opened({ fragment, step }: z.infer<typeof golden>) {
  const reading = readAtStep(fragment, step, releasedVocabulary);
  if (reading.kind !== 'programme' && reading.kind !== 'setting') return reading;
  return {
    kind: reading.kind,
    programme: canonicalProgramme(reading.programme),
    dropped: reading.dropped.map(({ path, reason }) => ({ path, reason })),
  };
}

describe('links that were released', () => {
  it.each(corpus)('%s opens as it always did', (_, link) => {
    expect(opened(link)).toEqual(link.expected);
  });

  it('are of both settings and of programmes', () => {
    const count = (prefix: string) => corpus.filter(([name]) => name.startsWith(prefix)).length;
    expect(count('methods-') + count('model-')).toBeGreaterThanOrEqual(12);
    expect(count('programme-')).toBeGreaterThanOrEqual(6);
  });

  it.each(corpus.filter(([, { fragment }]) => fragment.startsWith('p=1.')))(
    '%s opens as the same programme at every step, and is written as a link that does too',
    (_, link) => {
      const first = opened(link);
      for (const step of steps) expect(opened({ ...link, step })).toEqual(first);
      const reading = readAtStep(link.fragment, link.step, releasedVocabulary);
      if (reading.kind !== 'programme') return;
      const again = readAtStep(
        writeProgrammeLink(reading.programme),
        link.step,
        releasedVocabulary,
      );
      expect(again).toStrictEqual({ ...reading, dropped: [] });
    },
  );
});
