import { posix } from 'node:path';
import ts from 'typescript';
import { scriptParts, walk } from './script-parts.ts';
import type { SourceFile } from './tree.ts';

export interface Import {
  from: string;
  /** A path of the tree, `node_modules/<package>/`, or `node:<module>`. */
  to: string;
  /** Whether nothing but types is taken, so that nothing is left of it when the code runs. */
  typeOnly: boolean;
}

/** Every import of the files, types included. */
export function importsOf(files: readonly SourceFile[]): Import[] {
  const imports: Import[] = [];
  for (const source of files) {
    for (const part of scriptParts(source)) {
      walk(part, (node) => {
        const specifier = specifierOf(node);
        if (specifier === undefined) return;
        const typeOnly =
          ts.isImportTypeNode(node) ||
          (ts.isImportDeclaration(node) &&
            node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) ||
          (ts.isExportDeclaration(node) && node.isTypeOnly);
        imports.push({ from: source.file, to: target(source.file, specifier), typeOnly });
      });
    }
  }
  return imports;
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
    return literal(node.moduleSpecifier);
  if (ts.isImportTypeNode(node)) {
    return ts.isLiteralTypeNode(node.argument) ? literal(node.argument.literal) : undefined;
  }
  const dynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return dynamic ? literal(node.arguments[0]) : undefined;
}

function literal(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}

function target(from: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
  if (specifier.startsWith('#edition')) return specifier;
  return specifier.startsWith('node:') ? specifier : `node_modules/${specifier}/`;
}

/** The circles in which files import each other, each from its first file in the alphabet. */
export function importCircles(imports: readonly Import[]): string[][] {
  const targets = Map.groupBy(imports, ({ from }) => from);
  const circles = new Map<string, string[]>();
  const done = new Set<string>();

  function follow(file: string, path: readonly string[]): void {
    const start = path.indexOf(file);
    if (start >= 0) {
      const circle = path.slice(start);
      circles.set(circle.toSorted().join(' '), circle);
      return;
    }
    if (done.has(file)) return;
    for (const { to } of targets.get(file) ?? []) follow(to, [...path, file]);
    done.add(file);
  }

  for (const file of [...targets.keys()].sort()) follow(file, []);
  return [...circles.values()];
}
