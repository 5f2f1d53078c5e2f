import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsePage } from '../../scripts/support/built-page.ts';
import { overBudget, type Budgets } from '../../scripts/support/over-budget.ts';
import { pageWeigher, staticImports, type PageWeight } from '../../scripts/support/page-weight.ts';

const files = {
  'a.css': 'a { color: inherit }',
  'entry.js': 'import{x as y}from"./shared.js";import("./later.js");y()',
  'shared.js': 'export const x=()=>1',
  'later.js': 'x'.repeat(9_000),
  'react.js': 'Symbol.for("react.transitional.element")',
  'island.js': 'import"./react.js";import"./shared.js";',
  'f.woff2': 'font',
};
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'turnabout-'));
  mkdirSync(join(folder, '_astro'));
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(folder, '_astro', name), text);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const packed = (...names: (keyof typeof files)[]) =>
  names.reduce((sum, name) => sum + gzipSync(files[name], { level: 9 }).length, 0);
const weigh = (html: string) => pageWeigher(folder, '/base/')(parsePage('index.html', html));

describe('the weight of a page', () => {
  it('counts its styles, its scripts with all they import at once, and its fonts', () => {
    const weight = weigh(
      '<link rel="stylesheet" href="/base/_astro/a.css"><link rel="preload" as="font" href="/base/_astro/f.woff2"><script type="module" src="/base/_astro/entry.js"></script>',
    );
    expect(weight).toMatchObject({
      kind: 'reading',
      cssBytes: packed('a.css'),
      jsBytes: packed('entry.js', 'shared.js'),
      fontBytes: 4,
      reactFiles: [],
    });
  });

  it('finds React behind an island', () => {
    const island =
      '<astro-island component-url="/base/_astro/island.js" renderer-url="/base/_astro/react.js">';
    expect(weigh(island)).toMatchObject({
      kind: 'planner',
      jsBytes: packed('island.js', 'react.js', 'shared.js'),
      reactFiles: ['_astro/react.js'],
    });
  });

  it.each([
    ['<main>', 'reading'],
    ['<main data-list>', 'list'],
    ['<main data-printed>', 'printed'],
  ])('reads in %s that the page is %s', (html, kind) => {
    expect(weigh(html).kind).toBe(kind);
  });

  it('finds imports however a bundler writes them', () => {
    const code =
      'import"./a.js";import b,{c as d}from"./b.js";export*from"./c.js";const e=import("./later.js")';
    expect(staticImports(code)).toEqual(['./a.js', './b.js', './c.js']);
  });
});

describe('a budget', () => {
  const budgets: Budgets = {
    reading: { html: 8, css: 12, js: 6, react: false },
    list: { html: 16 },
    printed: { html: 200 },
    planner: { js: 100 },
    fonts: 100,
  };
  const light: PageWeight = {
    file: 'index.html',
    kind: 'reading',
    htmlBytes: 8 * 1024,
    cssBytes: 12 * 1024,
    jsBytes: 6 * 1024,
    fontBytes: 100 * 1024,
    reactFiles: [],
  };

  it('is kept up to its last byte', () => {
    expect(overBudget(light, budgets)).toEqual([]);
  });

  it.each([
    ['htmlBytes', 'HTML 8.0 KB, allowed 8'],
    ['cssBytes', 'CSS 12.0 KB, allowed 12'],
    ['jsBytes', 'JS 6.0 KB, allowed 6'],
    ['fontBytes', 'fonts 100.0 KB, allowed 100'],
  ] as const)('is broken by one byte more of %s', (key, message) => {
    expect(overBudget({ ...light, [key]: light[key] + 1 }, budgets)).toEqual([message]);
  });

  it('gives lists more HTML, and no more of anything else', () => {
    const list: PageWeight = { ...light, kind: 'list', htmlBytes: 16 * 1024 };
    expect(overBudget(list, budgets)).toEqual([]);
    expect(
      overBudget({ ...list, htmlBytes: list.htmlBytes + 1, jsBytes: list.jsBytes + 1 }, budgets),
    ).toEqual(['HTML 16.0 KB, allowed 16', 'JS 6.0 KB, allowed 6']);
  });

  it('gives a document to print the room of many pages, and its scripts no more', () => {
    const book: PageWeight = { ...light, kind: 'printed', htmlBytes: 200 * 1024 };
    expect(overBudget(book, budgets)).toEqual([]);
    expect(
      overBudget({ ...book, htmlBytes: book.htmlBytes + 1, jsBytes: book.jsBytes + 1 }, budgets),
    ).toEqual(['HTML 200.0 KB, allowed 200', 'JS 6.0 KB, allowed 6']);
  });

  it('is broken by React on a reading page, and not on a planner’s', () => {
    const withReact = { ...light, reactFiles: ['react.js'] };
    expect(overBudget(withReact, budgets)).toEqual(['it loads React: react.js']);
    expect(overBudget({ ...withReact, kind: 'planner' }, budgets)).toEqual([]);
    expect(
      overBudget({ ...light, kind: 'planner', jsBytes: 100 * 1024 + 1 }, budgets),
    ).toHaveLength(1);
  });
});
