import type { MdastNode } from 'satteri';
import type { Entry, Library } from '../library.ts';
import type { Place } from '../problem.ts';
import type { BodyProblem } from './parse-body.ts';

/** A node of a text with those that it lies in, the nearest last. */
export interface BodyNode {
  node: MdastNode;
  within: readonly MdastNode[];
}

/** The text of an entry, read, with what its checks need. */
export interface BodyPage {
  entry: Entry;
  library: Library;
  /** Every node, in reading order. */
  nodes: readonly BodyNode[];
  /** The text, with blanks in place of the front matter. */
  text: string;
  place: (offset: number) => Place;
  /** Folders in which a path from the root of the site may lie, absolute. */
  publicFolders: readonly string[];
  root: string;
}

/** One thing that a text is checked for. */
export type BodyCheck = (page: BodyPage) => BodyProblem[];

/** Every node below a node, in reading order. */
export function nodesOf(node: MdastNode, within: readonly MdastNode[] = []): BodyNode[] {
  const inside = [...within, node];
  const children = 'children' in node ? node.children : [];
  return [{ node, within }, ...children.flatMap((child) => nodesOf(child, inside))];
}

/** Where a node starts. */
export function startOf(node: MdastNode): Place {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
}

/** A component or an element, in a line or on lines of its own. */
export function isJsx(node: MdastNode) {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Whether a reader would see or hear anything of a node. */
export function hasContent(node: MdastNode): boolean {
  if ('value' in node) return node.value.trim() !== '';
  if (isJsx(node) || node.type === 'image') return true;
  return 'children' in node && node.children.some(hasContent);
}

/** The value of an attribute that is a plain text. */
export function attributeText(node: MdastNode, name: string): string | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const found = node.attributes.find(
    (each) => each.type === 'mdxJsxAttribute' && each.name === name,
  );
  return typeof found?.value === 'string' ? found.value : undefined;
}
