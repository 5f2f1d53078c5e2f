import { globSync } from 'node:fs';
import { sep } from 'node:path';

/** The paths of all built pages, but for the page of missing ones. */
export function everyPath(folder = 'dist'): string[] {
  return globSync('**/index.html', { cwd: folder })
    .map((file) => `/${file.split(sep).slice(0, -1).join('/')}/`.replace('//', '/'))
    .sort();
}

/** One path of each kind of page: the first of those that share a first folder and a depth. */
export function onePathOfEachKind(paths: readonly string[]): string[] {
  const kinds = new Map<string, string>();
  for (const path of paths) {
    const parts = path.split('/').filter((part) => part !== '');
    const kind = `${parts[0] ?? ''} ${parts.length}`;
    if (!kinds.has(kind)) kinds.set(kind, path);
  }
  return [...kinds.values()];
}
