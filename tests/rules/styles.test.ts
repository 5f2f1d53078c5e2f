import { describe, expect, it } from 'vitest';
import { asLines, sources, type Finding, type SourceFile } from './support/tree.ts';

const layers = ['reset', 'tokens', 'base', 'layout', 'prose', 'components', 'utilities', 'print'];

/** Where colours may be written as such: the tokens, a team's theme, and the icon, which no style sheet reaches. */
const colourFiles =
  /^(src\/styles\/tokens\.css|edition\/theme\.css|src\/engine\/upstream-theme\.css)$/;

const namedColours =
  'black|white|red|green|blue|grey|gray|silver|orange|yellow|purple|pink|brown|navy|teal|maroon|olive|lime|aqua|cyan|magenta|gold|crimson|tomato|coral|salmon|indigo|violet|turquoise|beige|ivory';
const raw = new RegExp(
  `#[0-9a-f]{3,8}\\b|\\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\\(|\\blight-dark\\((?!var)|(?<=[:\\s,(])(?:${namedColours})(?=[\\s;,)!])`,
  'gi',
);

/** Colours that are written in a style instead of taken from a token. */
function rawColours({ file, text }: SourceFile): Finding[] {
  return styleParts(file, text).flatMap((css) =>
    [...css.matchAll(raw)]
      .filter((match) => isValue(css, match.index))
      .map((match) => ({
        file,
        message: `"${match[0]}" is a raw colour; use a token of src/styles/tokens.css, such as var(--ink)`,
      })),
  );
}

/** The CSS of a file: all of a sheet, the style elements and drawing attributes of a component. */
function styleParts(file: string, text: string): string[] {
  if (file.endsWith('.css')) return [withoutComments(text)];
  const elements = [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(
    (match) => match[1] ?? '',
  );
  const attributes = [...text.matchAll(/\b(?:fill|stroke|color|stop-color|style)="([^"{]*)"/g)].map(
    (match) => `a{x:${match[1] ?? ''};}`,
  );
  return [...elements.map(withoutComments), ...attributes];
}

function withoutComments(css: string): string {
  return css.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/url\([^)]*\)/g, 'url()');
}

/** Whether a position stands in the value of a declaration: an id selector such as `#add` is no colour. */
function isValue(css: string, index: number): boolean {
  const before = css.slice(
    Math.max(
      css.lastIndexOf('{', index),
      css.lastIndexOf('}', index),
      css.lastIndexOf(';', index),
    ) + 1,
    index,
  );
  const after = css.slice(index);
  const end = /[;{}]/.exec(after)?.[0] ?? ';';
  return before.includes(':') && end !== '{';
}

describe('styles', () => {
  it('take every colour from a token', () => {
    const files = sources(/^(src|edition)\/.*\.(css|astro|tsx)$/).filter(
      ({ file }) => !colourFiles.test(file),
    );
    expect(asLines(files.flatMap(rawColours))).toEqual([]);
  });

  it('are put in layers in one line, in the order in which they win', () => {
    const [main] = sources(/^src\/styles\/main\.css$/);
    expect(main?.text.split('\n')[0]).toBe(`@layer ${layers.join(', ')};`);
  });

  it('stand each in a layer; only faces of fonts need none', () => {
    const imports = sources(/^src\/styles\/main\.css$/).flatMap(
      ({ text }) => text.match(/^@import .*$/gm) ?? [],
    );
    expect(imports.filter((line) => !/layer\([a-z]+\)/.test(line))).toEqual([
      "@import './fonts.css';",
    ]);
    const [fonts] = sources(/^src\/styles\/fonts\.css$/);
    const blocks = withoutComments(fonts?.text ?? '').match(/^[^\s}][^{]*(?=\{)/gm) ?? [];
    expect(new Set(blocks.map((block) => block.trim()))).toEqual(new Set(['@font-face']));
  });

  it.each([
    'a { color: #fff; }',
    'a { border: 1px solid RGB(0 0 0); }',
    'a { background: oklch(50% 0.2 20) }',
    'a { color: light-dark(black, white); }',
    'a { fill: tomato; }',
  ])('%s is found', (text) => {
    expect(rawColours({ file: 'src/styles/a.css', text }).length).toBeGreaterThan(0);
  });

  it('a colour in an attribute of a drawing is found', () => {
    expect(
      rawColours({ file: 'src/components/A.astro', text: '<path fill="#f00" />' }),
    ).toHaveLength(1);
  });

  it.each([
    '#add { color: var(--ink); }',
    'a:hover { color: currentcolor; }',
    '/* #fff */ a { color: transparent; }',
    'a { background: color-mix(in srgb, var(--ink) 45%, transparent); }',
    '.red, .white { margin: 0; }',
    'a { white-space: nowrap; }',
  ])('%s is fine', (text) => {
    expect(asLines(rawColours({ file: 'src/styles/a.css', text }))).toEqual([]);
  });
});
