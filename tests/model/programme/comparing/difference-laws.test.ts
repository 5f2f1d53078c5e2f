import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffProgrammes } from '../../../../src/model/programme/comparing/diff-programmes.ts';
import { editLabel } from '../../../../src/model/programme/comparing/edit-label.ts';
import { canonicalProgramme } from '../../../../src/model/programme/reading/canonical.ts';
import { steps } from '../../../../src/model/programme/steps.ts';
import { programmePairs } from './arbitrary-pairs.ts';

const written = (...[programme]: Parameters<typeof canonicalProgramme>) =>
  JSON.stringify(canonicalProgramme(programme));

describe('laws of the difference of two programmes', () => {
  it('nothing differs exactly where both are written alike', () => {
    fc.assert(
      fc.property(programmePairs, ([before, after]) => {
        expect(diffProgrammes(before, after).length === 0).toBe(written(before) === written(after));
      }),
      { numRuns: 400 },
    );
  });

  it('a programme does not differ from itself', () => {
    fc.assert(
      fc.property(programmePairs, ([programme]) => {
        expect(diffProgrammes(programme, programme)).toEqual([]);
      }),
    );
  });

  it('swapping the programmes swaps before and after, and nothing else', () => {
    fc.assert(
      fc.property(programmePairs, ([before, after]) => {
        const swapped = diffProgrammes(after, before).map((difference) => ({
          ...difference,
          before: difference.after,
          after: difference.before,
        }));
        expect(swapped).toEqual(diffProgrammes(before, after));
      }),
      { numRuns: 400 },
    );
  });

  it('before and after are never the same', () => {
    fc.assert(
      fc.property(programmePairs, ([before, after]) => {
        for (const difference of diffProgrammes(before, after)) {
          expect(JSON.stringify(difference.before)).not.toBe(JSON.stringify(difference.after));
        }
      }),
    );
  });

  it('the steps follow each other, with the mark of the content at the end', () => {
    fc.assert(
      fc.property(programmePairs, ([before, after]) => {
        const all = diffProgrammes(before, after);
        const at = all
          .filter(({ code }) => code !== 'content')
          .map(({ step }) => steps.indexOf(step));
        expect(at).toEqual([...at].sort((one, other) => one - other));
        expect(all.slice(0, -1).some(({ code }) => code === 'content')).toBe(false);
      }),
    );
  });

  it('an edit is named by the first of its differences, and the others are counted', () => {
    fc.assert(
      fc.property(programmePairs, ([before, after]) => {
        const [first, ...others] = diffProgrammes(before, after);
        const label = editLabel(before, after);
        if (first === undefined) expect(label).toEqual({ kind: 'nothing' });
        else expect(label).toMatchObject({ kind: 'edit', difference: first });
        const content = others.some(({ code }) => code === 'content') ? 1 : 0;
        if (label.kind === 'edit') expect(label.more).toBe(others.length - content);
      }),
    );
  });
});
