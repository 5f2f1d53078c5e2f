import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sources, type SourceFile } from './support/tree.ts';

/** Codes of messages in a file: `code: 'port-taken'`, or `[port-taken]` in a text. */
function codesIn({ text }: SourceFile): string[] {
  const inObjects = [...text.matchAll(/\bcode: ['"]([a-z]+(?:-[a-z]+)+)['"]/g)];
  const inTexts = [...text.matchAll(/(?<=[.?!] )\[([a-z]+(?:-[a-z]+)+)\]/g)];
  return [...inObjects, ...inTexts].map((match) => match[1] ?? '');
}

describe('every message that a person may see', () => {
  const codes = new Set(
    sources(/^(src\/engine|scripts|tests\/browser\/support)\/.*\.(ts|cjs)$/).flatMap(codesIn),
  );
  const pages = sources(/^docs\/errors\/.*\.md$/, /\/README\.md$/);

  it('has a page that explains it', () => {
    const explained = new Set(pages.map(({ file }) => basename(file, '.md')));
    expect([...codes].filter((code) => !explained.has(code))).toEqual([]);
    expect(codes.size).toBeGreaterThan(0);
  });

  it('has no page that nothing leads to', () => {
    expect(
      pages.map(({ file }) => basename(file, '.md')).filter((code) => !codes.has(code)),
    ).toEqual([]);
  });

  it('is explained under its code, with what to do', () => {
    for (const { file, text } of pages) {
      expect(text.split('\n')[0], file).toContain(basename(file, '.md'));
      expect(text, file).toMatch(/^## What to do$/m);
    }
  });

  it('is found by its code', () => {
    const text =
      "throw new ProblemError({ code: 'port-taken' }); throw new Error('No browser. [browser-not-found]\\n')";
    expect(codesIn({ file: 'a.ts', text })).toEqual(['port-taken', 'browser-not-found']);
    expect(codesIn({ file: 'a.ts', text: "context.addIssue({ code: 'custom' })" })).toEqual([]);
  });
});
