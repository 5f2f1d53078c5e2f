import { describe, expect, it } from 'vitest';
import { asLines, lineAt, sources, type Finding, type SourceFile } from './support/tree.ts';

/** Hosts that may stand in the code, because nothing is ever loaded from them. */
const named: readonly RegExp[] = [
  /^www\.w3\.org$/, // names of XML vocabularies
  /(^|\.)example(\.(com|org|net))?$/, // addresses that stand for a team's own
  /^localhost$/,
];

/** Addresses on other hosts, but for those that a reader may follow by a link. */
function foreignHosts({ file, text }: SourceFile): Finding[] {
  const code = text
    .replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' '))
    .replaceAll(/(^|\s)\/\/.*$/gm, '$1')
    .replaceAll(/<a\b[^>]*>/g, '');
  return [...code.matchAll(/(?:https?:|["'`(=])\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)*)/gi)]
    .filter((match) => !named.some((pattern) => pattern.test(match[1] ?? '')))
    .map((match) => ({
      file: `${file}:${lineAt(code, match.index)}`,
      message: `"${match[1] ?? ''}" is another host: serve it from here, or leave it out`,
    }));
}

describe('nothing is loaded from another host', () => {
  it('no code, style or public file refers to one', () => {
    const files = sources(
      /^(src|public|edition)\/.*\.(ts|tsx|astro|css|html|js|svg|json|webmanifest)$/,
      /^src\/content\//,
    );
    expect(asLines(files.flatMap(foreignHosts))).toEqual([]);
  });

  it.each([
    "fetch('https://api.service.dev/collect')",
    '<script src="//cdn.service.dev/a.js"></script>',
    "@import url('https://fonts.service.dev/css');",
    '<img src="http://pixels.service.dev/1.gif" />',
    'const beacon = `https://stats.service.dev/${id}`;',
  ])('%s is found', (text) => {
    expect(foreignHosts({ file: 'src/a.astro', text })).toHaveLength(1);
  });

  it.each([
    '// see https://developer.mozilla.org/',
    '<a href="https://service.dev/">the source</a>',
    '<svg xmlns="http://www.w3.org/2000/svg">',
    "site: 'https://mentoring.example.org',",
  ])('%s is fine', (text) => {
    expect(asLines(foreignHosts({ file: 'src/a.astro', text }))).toEqual([]);
  });
});
