import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { scriptParts } from './support/script-parts.ts';
import { asLines, sources, type Finding, type SourceFile } from './support/tree.ts';

/** Exported functions without a docstring. Of a set of overloads, the first carries it. */
function undocumented(source: SourceFile): Finding[] {
  const seen = new Set<string>();
  return scriptParts(source).flatMap((part) =>
    part.statements.flatMap((statement) => {
      const name = exportedFunction(statement);
      if (name === undefined || seen.has(name)) return [];
      seen.add(name);
      if (ts.getJSDocCommentsAndTags(statement).length > 0) return [];
      const message = `"${name}" has no docstring: say what it takes and gives, with units and ranges, and where the formula is from`;
      return [{ file: source.file, message }];
    }),
  );
}

function exportedFunction(statement: ts.Statement): string | undefined {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return undefined;
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text;
  if (!ts.isVariableStatement(statement)) return undefined;
  const [declaration] = statement.declarationList.declarations;
  const isFunction =
    declaration?.initializer !== undefined && ts.isArrowFunction(declaration.initializer);
  return isFunction ? declaration.name.getText() : undefined;
}

describe('public functions of the model say what they calculate', () => {
  it('each has a docstring', () => {
    expect(asLines(sources(/^src\/model\/.*\.ts$/).flatMap(undocumented))).toEqual([]);
  });

  it.each([
    'export function roi() {}',
    'export const roi = () => 1;',
    '// ROI\nexport function roi() {}',
  ])('%s is found', (text) => {
    expect(undocumented({ file: 'a.ts', text })).toHaveLength(1);
  });

  it.each([
    '/** ROI in per cent. */\nexport function roi() {}',
    'function inner() {}',
    'export const limit = 3;',
  ])('%s is fine', (text) => {
    expect(undocumented({ file: 'a.ts', text })).toEqual([]);
  });
});
