import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { scriptParts, walk } from './support/script-parts.ts';
import { asLines, sources, type Finding, type SourceFile } from './support/tree.ts';

/** Names that say neither whose nor per what: `executiveMinutesPerWeek` does. */
const bare = new Set([
  'time',
  'times',
  'duration',
  'hours',
  'minutes',
  'days',
  'money',
  'amount',
  'period',
  'length',
]);

/** Numbers among the shapes that the model exports whose name tells no unit, or only a unit. */
function bareQuantities(source: SourceFile): Finding[] {
  const found: Finding[] = [];
  for (const part of scriptParts(source)) {
    walk(part, (node) => {
      if (!ts.isPropertySignature(node) || !ts.isIdentifier(node.name)) return;
      if (!bare.has(node.name.text) || !isNumber(node.type)) return;
      const message = `"${node.name.text}" tells no unit or not whose; write such as "executiveMinutesPerWeek"`;
      found.push({ file: source.file, message });
    });
  }
  return found;
}

/** Whether a type is written as a plain number; a branded one tells its unit itself. */
function isNumber(type: ts.TypeNode | undefined): boolean {
  if (type === undefined) return false;
  if (ts.isUnionTypeNode(type)) return type.types.some(isNumber);
  return type.kind === ts.SyntaxKind.NumberKeyword;
}

describe('units are in types and in names', () => {
  it('no quantity of the model is called by a bare "hours" or "time"', () => {
    expect(asLines(sources(/^src\/model\/.*\.ts$/).flatMap(bareQuantities))).toEqual([]);
  });

  it.each(['time: number', 'readonly hours: number | null', 'duration?: number'])(
    '"%s" is found',
    (member) => {
      expect(
        bareQuantities({ file: 'a.ts', text: `export interface A { ${member} }` }),
      ).toHaveLength(1);
    },
  );

  it.each(['executiveMinutes: number', 'weeks: number', 'hours: Hours', 'time: string'])(
    '"%s" is fine',
    (member) => {
      expect(bareQuantities({ file: 'a.ts', text: `export interface A { ${member} }` })).toEqual(
        [],
      );
    },
  );
});
