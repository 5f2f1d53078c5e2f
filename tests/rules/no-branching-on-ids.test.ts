import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { contentIds } from './support/content-ids.ts';
import { markupOf, scriptParts, walk } from './support/script-parts.ts';
import { asLines, sources, type Finding, type SourceFile } from './support/tree.ts';

/**
 * Code that names an entry of the content. An id of several words is found wherever it stands as a string or a key;
 * one of a single word, which may mean something else, only where something is compared with it.
 */
function idsInCode(source: SourceFile, ids: ReadonlySet<string>): Finding[] {
  const found = new Set<string>();
  for (const part of scriptParts(source)) {
    walk(part, (node) => {
      const word = ts.isStringLiteralLike(node) || ts.isIdentifier(node) ? node.text : '';
      if (!ids.has(word) || ts.isImportDeclaration(node.parent)) return;
      if (isCompared(node) || (word.includes('-') && ts.isStringLiteralLike(node))) found.add(word);
    });
  }
  const compared = /[!=]==?\s*(['"`])([a-z0-9-]+)\1|(['"`])([a-z0-9-]+)\3\s*[!=]==?/g;
  for (const match of markupOf(source).matchAll(compared)) {
    const word = match[2] ?? match[4] ?? '';
    if (ids.has(word)) found.add(word);
  }
  return [...found].map((id) => ({
    file: source.file,
    message: `names "${id}", an entry of the content; let the entry say in its file what differs`,
  }));
}

const equalities = new Set([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

function isCompared(node: ts.Node): boolean {
  if (!ts.isStringLiteralLike(node)) return false;
  const { parent } = node;
  if (ts.isBinaryExpression(parent)) return equalities.has(parent.operatorToken.kind);
  if (ts.isCaseClause(parent)) return true;
  if (ts.isElementAccessExpression(parent)) return true;
  if (!ts.isCallExpression(parent) || !ts.isPropertyAccessExpression(parent.expression))
    return false;
  return ['includes', 'has', 'get', 'startsWith', 'endsWith', 'indexOf'].includes(
    parent.expression.name.text,
  );
}

describe('methods, models, KPIs and blends differ only by data', () => {
  it('no code names an entry of the content', () => {
    const ids = contentIds();
    const files = sources(/^src\/.*\.(ts|tsx|astro)$/, /^src\/content\//);
    expect(asLines(files.flatMap((file) => idsInCode(file, ids)))).toEqual([]);
  });

  const ids = new Set(['peer-circles', 'workshops']);
  const found = (file: string, text: string) => idsInCode({ file, text }, ids).length;

  it.each([
    "if (method.id === 'workshops') score += 1;",
    "switch (id) { case 'workshops': break; }",
    "const extra = { 'peer-circles': 2 };",
    "const cost = costs['workshops'];",
    "const isGroup = ['peer-circles', 'circle'].length;",
    "if (['a'].includes('workshops')) return;",
    'if (`peer-circles` !== id) return;',
  ])('%s is found', (text) => {
    expect(found('src/model/a.ts', text)).toBe(1);
  });

  it('a comparison in the markup of an .astro file is found', () => {
    expect(
      found('src/pages/a.astro', "---\n---\n{id === 'workshops' && <p>Bring a flip chart</p>}"),
    ).toBe(1);
  });

  it.each([
    '// peer-circles are small',
    "const label = 'Peer circles';",
    'const workshops = entries.length;',
    "const word = { workshops: 'Workshops' };",
  ])('%s is no branch', (text) => {
    expect(found('src/model/a.ts', text)).toBe(0);
  });
});
