import ts from 'typescript';
import type { SourceFile } from './tree.ts';

/** The TypeScript of a file: all of it, or the code between the fences of an .astro file and in its script elements. */
export function scriptParts({ file, text }: SourceFile): ts.SourceFile[] {
  const codes = file.endsWith('.astro')
    ? [
        frontmatter(text),
        ...[...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? ''),
      ]
    : [text];
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return codes.map((code) => ts.createSourceFile(file, code, ts.ScriptTarget.ESNext, true, kind));
}

/** The markup of an .astro file, without its code, scripts and styles; empty for other files. */
export function markupOf({ file, text }: SourceFile): string {
  if (!file.endsWith('.astro')) return '';
  const fence = /^---\r?\n[\s\S]*?\r?\n---/.exec(text)?.[0] ?? '';
  return text.slice(fence.length).replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
}

/** Calls `visit` with every node of a tree. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => {
    walk(child, visit);
  });
}

function frontmatter(text: string): string {
  return /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
}
