import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/support/paths.ts';

/** Folders that are made, not written. */
const made = new Set([
  '.git',
  '.astro',
  '.cache',
  'dist',
  'node_modules',
  'test-results',
  'playwright-report',
]);

export interface SourceFile {
  /** Path from the root of the repository, with `/`. */
  file: string;
  text: string;
}

/** What a rule has found: where, and what to do about it. */
export interface Finding {
  file: string;
  message: string;
}

/** Paths of every written file of the tree, from the root, sorted. */
export function treePaths(folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return made.has(entry.name) ? [] : treePaths(path);
      return entry.isFile() ? [path] : [];
    })
    .sort();
}

/** The written files whose path matches, with their text. */
export function sources(pattern: RegExp, except?: RegExp): SourceFile[] {
  return treePaths()
    .filter((file) => pattern.test(file) && except?.test(file) !== true)
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
}

/** The line of a position in a text, from 1. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** Findings as one line each, for a failure that can be read. */
export function asLines(findings: readonly Finding[]): string[] {
  return findings.map(({ file, message }) => `${file}: ${message}`);
}
