import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { ProblemCode } from '../problems.ts';
import type { FieldPath, Place } from '../problem.ts';
import { yamlCures } from './yaml-cures.ts';

/** What a file says, and where it says it. */
export interface FieldsSource {
  /** The value as Astro will read it; `undefined` if it cannot be read. */
  value: unknown;
  /** Where a value stands; for a block, its key. The nearest that exists, if it does not. */
  valueAt: (path: FieldPath) => Place;
  /** Where the key of a value stands. */
  keyAt: (path: FieldPath) => Place;
  problems: { code: ProblemCode; place: Place; message: string; cure: string }[];
}

/** Reads YAML, or JSON, which is YAML too. */
export function readFields(text: string): FieldsSource {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    // Astro reads an unquoted day as a date and follows "<<"; so must the check.
    customTags: ['timestamp', 'merge'],
  });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const { problems, readable } = syntaxProblems(document, place);
  const find = (path: FieldPath) => locate(document, path);
  return {
    value: readable ? document.toJS() : undefined,
    valueAt: (path) => place(find(path).value),
    keyAt: (path) => place(find(path).key),
    problems,
  };
}

/** All doubled keys, and the first real mistake: those after it mostly follow from it. */
function syntaxProblems(document: Document, place: (offset: number) => Place) {
  const problems: FieldsSource['problems'] = [];
  let readable = true;
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    if (code === 'DUPLICATE_KEY') {
      problems.push({
        code: 'content-duplicate-key',
        place: place(pos[0]),
        message: 'the field stands here a second time',
        cure: 'keep one of the two',
      });
    } else if (readable) {
      readable = false;
      const known = yamlCures[code] ?? { message, cure: 'put the text in double quotes' };
      problems.push({ code: 'content-yaml-syntax', place: place(pos[0]), ...known });
    }
  }
  const alias = readable ? strayAlias(document) : undefined;
  if (alias !== undefined) {
    readable = false;
    problems.push({
      code: 'content-yaml-syntax',
      place: place(alias.range?.[0] ?? 0),
      message: 'a text that starts with "*" is read as a reference inside the file',
      cure: 'put the whole text in double quotes',
    });
  }
  return { problems, readable };
}

/** A text that starts with "*" is read as a reference to something earlier in the file. */
function strayAlias(document: Document): Alias | undefined {
  let found: Alias | undefined;
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) !== undefined) return undefined;
      found = alias;
      return visit.BREAK;
    },
  });
  return found;
}

/** Offsets of a key and its value, or of the deepest part of the path that exists. */
function locate(document: Document, path: FieldPath): { key: number; value: number } {
  let node: Node | null = document.contents;
  let found = { key: node?.range?.[0] ?? 0, value: node?.range?.[0] ?? 0 };
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document) ?? null;
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      if (pair === undefined) break;
      const key = isScalar(pair.key) ? (pair.key.range?.[0] ?? found.key) : found.key;
      const value: Node | null = isNode(pair.value) ? pair.value : null;
      // A block is best found by its name, a text by where it starts.
      const short = isScalar(value) && value.value !== null && value.value !== '';
      found = { key, value: short ? (value.range?.[0] ?? key) : key };
      node = value;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      if (!isNode(item)) break;
      node = item;
      const at = item.range?.[0] ?? found.key;
      found = { key: at, value: at };
    } else break;
  }
  return found;
}
