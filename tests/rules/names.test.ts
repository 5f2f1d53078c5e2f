import { basename, extname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asLines, sources, type Finding, type SourceFile } from './support/tree.ts';

const longest = 300;
const longestPage = 40;

/** What is wrong with the length or the name of a file. */
function fileFindings({ file, text }: SourceFile): Finding[] {
  const lines = text.trimEnd().split('\n').length;
  const allowed = file.startsWith('src/pages/') ? longestPage : longest;
  const problems: string[] = [];
  if (lines > allowed) problems.push(`has ${lines} lines, at most ${allowed}: split it by idea`);
  const extension = extname(file);
  const name = basename(file, extension).replace(/\.(test|spec|config|d|json|txt|xml)$/, '');
  if (/^(utils?|helpers?|misc|common|shared|stuff)$/i.test(name)) {
    problems.push('is named for nothing in particular: name it for its main export');
  }
  const route = file.startsWith('src/pages/');
  const component = extension === '.astro' || extension === '.tsx';
  if (!route && component && !/^[A-Z][A-Za-z0-9]*$/.test(name) && !file.startsWith('tests/')) {
    problems.push('is a component: write its name in PascalCase');
  }
  if (
    !route &&
    ['.ts', '.css', '.cjs', '.mjs'].includes(extension) &&
    !/^\.?[a-z0-9]+(-[a-z0-9]+)*$/.test(name)
  ) {
    problems.push('write its name in kebab-case');
  }
  return problems.map((message) => ({ file, message }));
}

/** A file of the model gives what it is named for: `flip-point.ts` exports `flipPoint`, `ranking.ts` may export `rank`. */
function exportFindings({ file, text }: SourceFile): Finding[] {
  const name = basename(file, '.ts');
  const stems = name.split('-').map((word) => word.slice(0, 4));
  const exported = [
    ...text.matchAll(
      /^export (?:declare )?(?:async )?(?:function\*?|const|class|interface|type) ([A-Za-z0-9_]+)/gm,
    ),
  ].map((match) => (match[1] ?? '').toLowerCase());
  if (exported.some((each) => stems.every((stem) => each.includes(stem)))) return [];
  return [{ file, message: `exports nothing called "${name}": name the file for its main export` }];
}

describe('one idea a file, named for its main export', () => {
  it('no file is too long or badly named', () => {
    const files = sources(
      /^(src|scripts|tests|edition)\/.*\.(ts|tsx|astro|css|cjs|mjs)$/,
      /\/fixtures\//,
    );
    expect(asLines(files.flatMap(fileFindings))).toEqual([]);
  });

  it('every file of the model exports what it is named for', () => {
    const files = sources(/^src\/model\/.*\.ts$/, /\/(units|types|index)\.ts$/);
    expect(asLines(files.flatMap(exportFindings))).toEqual([]);
  });

  it.each([
    ['src/model/utils.ts', 'x', /named for nothing/],
    ['src/model/flipPoint.ts', 'x', /kebab-case/],
    ['src/components/site/site-header.astro', 'x', /PascalCase/],
    ['src/engine/long.ts', 'x\n'.repeat(301), /301 lines, at most 300/],
    ['src/pages/index.astro', 'x\n'.repeat(41), /41 lines, at most 40/],
  ])('%s is found', (file, text, message) => {
    expect(asLines(fileFindings({ file, text }))).toEqual([expect.stringMatching(message)]);
  });

  it('a file that exports something else than its name says is found', () => {
    const text = 'export function crossing() {}';
    expect(asLines(exportFindings({ file: 'src/model/decision/flip-point.ts', text }))).toEqual([
      expect.stringContaining('exports nothing called "flip-point"'),
    ]);
    expect(exportFindings({ file: 'src/model/crossing.ts', text })).toEqual([]);
  });
});
