import { describe, expect, it } from 'vitest';
import { asLines, lineAt, sources, type Finding, type SourceFile } from './support/tree.ts';

// The folders are put together here, so that this file does not find itself.
const folders = ['work/', 'root/', 'farm/', 'tmp/', 'home/[a-z]', 'Users/[A-Za-z]'].join('|');
const onMachine = new RegExp(`(?<![\\w.~)}\\]-])/(?:${folders})[\\w./-]*|[A-Z]:\\\\Users\\\\`, 'g');

function machinePaths({ file, text }: SourceFile): Finding[] {
  return [...text.matchAll(onMachine)].map((match) => ({
    file: `${file}:${lineAt(text, match.index)}`,
    message: `"${match[0]}" is a path of one machine; write it from the root of the repository`,
  }));
}

describe('the tree knows no machine', () => {
  it('no file holds a path of the machine on which it was written', () => {
    const files = sources(
      /\.(ts|tsx|js|mjs|cjs|astro|css|mdx?|ya?ml|jsonc?|html|txt)$|\/run$|^\.[a-z]+$/,
    );
    expect(asLines(files.flatMap(machinePaths))).toEqual([]);
  });

  it.each(['work/main/src', 'home/ruth/turnabout', 'Users/sam/turnabout', 'tmp/x.json'])(
    '"/%s" is found',
    (path) => {
      expect(machinePaths({ file: 'a.ts', text: `open('/${path}')` })).toHaveLength(1);
    },
  );

  it.each([
    '/usr/bin/chromium',
    '/Applications/Chromium.app',
    'https://a.example/home/',
    '/methods/',
    './work/a',
  ])('"%s" is fine', (path) => {
    expect(asLines(machinePaths({ file: 'a.ts', text: `open('${path}')` }))).toEqual([]);
  });
});
