import { readFileSync } from 'node:fs';
import type TypeScript from 'typescript';

/** What the comment above a field says, and the same for the fields inside it. */
export interface FieldDoc {
  text: string;
  fields: Map<string, FieldDoc>;
}

const folder = new URL('../../../schema/', import.meta.url);

/**
 * The comments of all schemas, read from their sources: collection → fields. TypeScript is loaded only when this is
 * called, because it is large and a clean check does not need it.
 */
export async function schemaDocs(): Promise<Map<string, FieldDoc>> {
  const { default: ts } = await import('typescript');
  const files = new Map<string, TypeScript.SourceFile>();

  function sourceOf(name: string): TypeScript.SourceFile {
    const text = () => readFileSync(new URL(name, folder), 'utf8');
    const source =
      files.get(name) ?? ts.createSourceFile(name, text(), ts.ScriptTarget.Latest, true);
    files.set(name, source);
    return source;
  }

  /** What a name stands for: a constant of the file, or of the file it is imported from. */
  function definition(
    name: string,
    file: string,
  ): { value: TypeScript.Node; file: string } | undefined {
    for (const statement of sourceOf(file).statements) {
      if (ts.isVariableStatement(statement)) {
        const found = statement.declarationList.declarations.find(
          (each) => each.name.getText() === name,
        );
        if (found?.initializer !== undefined) return { value: found.initializer, file };
      } else if (
        ts.isImportDeclaration(statement) &&
        ts.isStringLiteral(statement.moduleSpecifier)
      ) {
        const from = statement.moduleSpecifier.text;
        const names = statement.importClause?.namedBindings;
        if (!from.startsWith('./') || names === undefined || !ts.isNamedImports(names)) continue;
        if (names.elements.some((each) => each.name.text === name))
          return definition(name, from.slice(2));
      }
    }
    return undefined;
  }

  /** The documented fields of every object inside a node, following names. */
  function fieldsIn(node: TypeScript.Node, file: string): Map<string, FieldDoc> {
    if (ts.isObjectLiteralExpression(node)) {
      return new Map(
        node.properties
          .filter(ts.isPropertyAssignment)
          .map((property) => [
            property.name.getText().replaceAll(/['"]/g, ''),
            { text: commentOf(property), fields: fieldsIn(property.initializer, file) },
          ]),
      );
    }
    if (ts.isIdentifier(node)) {
      const known = definition(node.text, file);
      return known === undefined ? new Map<string, FieldDoc>() : fieldsIn(known.value, known.file);
    }
    const found = new Map<string, FieldDoc>();
    if (ts.isFunctionLike(node) && node.parameters.length > 0) return found;
    ts.forEachChild(node, (child) => {
      for (const [name, doc] of fieldsIn(child, file)) found.set(name, doc);
    });
    return found;
  }

  function commentOf(node: TypeScript.Node): string {
    const comments = ts
      .getJSDocCommentsAndTags(node)
      .map(({ comment }) => ts.getTextOfJSDocComment(comment));
    return comments.join(' ').replaceAll(/\s+/g, ' ').trim();
  }

  const schemas = definition('schemas', 'index.ts');
  return schemas === undefined ? new Map() : fieldsIn(schemas.value, schemas.file);
}

/** The comment of the field at a path; list positions and free keys have none of their own and are passed over. */
export function docAt(docs: FieldDoc | undefined, path: readonly (string | number)[]): string {
  let found = docs;
  for (const step of path) found = found?.fields.get(String(step)) ?? found;
  return found === docs ? '' : (found?.text ?? '');
}
