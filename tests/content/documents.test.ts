import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/support/paths.ts';
import { errorPages } from '../../src/engine/check/error-pages.ts';
import { formatForGithub, formatProblems } from '../../src/engine/check/format-problems.ts';
import { fixedPages } from '../../src/engine/check/library.ts';
import type { Problem } from '../../src/engine/check/problem.ts';
import { problemKinds } from '../../src/engine/check/problems.ts';
import { proseComponents } from '../../src/engine/check/prose-components.ts';
import { indexPath } from '../../src/engine/links.ts';
import { collectionNames } from '../../src/schema/fields.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8');

describe('every problem', () => {
  it('has a page that is up to date; if not, run: node scripts/check-content.ts --write-docs', () => {
    const pages = errorPages();
    const written = readdirSync(join(root, 'docs/errors')).filter((name) =>
      name.startsWith('content-'),
    );
    expect(written.sort()).toEqual([...pages.keys()].sort());
    for (const [name, text] of pages) expect(read(`docs/errors/${name}`), name).toBe(text);
  });

  it('has a test that shows it', () => {
    const tests = readdirSync(join(root, 'tests/content'))
      .filter((name) => name.endsWith('.test.ts') && name !== 'documents.test.ts')
      .map((name) => read(`tests/content/${name}`))
      .join('\n');
    const codes = problemKinds.map(({ code }) => code);
    expect(codes.filter((code) => !new RegExp(`${code}\\b(?!-)`).test(tests))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('is explained in sentences, with lines that differ', () => {
    for (const { code, title, why, cure, bad, good } of problemKinds) {
      expect(title, code).toMatch(/^[A-Z].*[^.]$/);
      for (const text of [why, cure]) expect(text, code).toMatch(/^[A-Z].*\.$/);
      expect(bad, code).not.toBe(good);
    }
  });
});

describe('what the check knows of the site is true', () => {
  it('the components for prose are those that the pages draw', () => {
    const drawn =
      /proseComponents = \{([^}]*)\}/.exec(read('src/components/prose/components.ts'))?.[1] ?? '';
    const names = [...drawn.matchAll(/^\s*([A-Z]\w*)/gm)].map((match) => match[1]);
    expect(names.sort()).toEqual(Object.keys(proseComponents).sort());
  });

  it('every page of a fixed address can be linked to', () => {
    const folder = join(root, 'src/pages');
    const addresses = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.astro') && !/\[|^(?:404|offline|print)\b/.test(file))
      .map((file) => `/${file.replaceAll('\\', '/').replace(/(?:index)?\.astro$/, '/')}`)
      .map((address) => address.replace(/\/+$/, '/'));
    const known = [...fixedPages, ...collectionNames.map(indexPath)];
    expect(addresses.filter((address) => !known.includes(address))).toEqual([]);
    expect(addresses.length).toBeGreaterThan(10);
  });
});

describe('the report', () => {
  const problem: Problem = {
    code: 'content-broken-link',
    file: 'src/content/a.mdx',
    line: 3,
    column: 5,
    field: 'steps.0',
    message: 'one: 50 %',
    cure: 'two,\nthree',
  };
  const { column: _, field: __, ...short } = problem;

  it('for a person says where, what, what to write, and where to read more', () => {
    expect(formatProblems([problem, short])).toBe(`src/content/a.mdx:3:5  steps.0: one: 50 %
  write: two,
three
  why:   docs/errors/content-broken-link.md

src/content/a.mdx:3  one: 50 %
  write: two,
three
  why:   docs/errors/content-broken-link.md

2 problems in 1 file of the content`);
  });

  it('for GitHub is an annotation a problem', () => {
    expect(formatForGithub([problem, short])).toBe(
      [
        '::error file=src/content/a.mdx,line=3,col=5,title=content-broken-link::steps.0: one: 50 %25%0Awrite: two,%0Athree',
        '::error file=src/content/a.mdx,line=3,title=content-broken-link::one: 50 %25%0Awrite: two,%0Athree',
      ].join('\n'),
    );
  });
});
