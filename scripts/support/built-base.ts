import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './paths.ts';
import { ProblemError } from './problem.ts';

/**
 * The base path under which a folder was built, such as `/` or `/playbook/`, read from its home page.
 * @throws {ProblemError} if the folder holds no build.
 */
export function builtBase(folder: string): string {
  const home = join(folder, 'index.html');
  if (!existsSync(home)) {
    throw new ProblemError({
      code: 'no-build',
      what: 'There is no built site to serve.',
      found: `no index.html in ${relative(root, folder) || folder}`,
      instead: 'run "npm run build", or "npm start", which builds and then serves',
    });
  }
  return baseIn(readFileSync(home, 'utf8'));
}

/** The base path of a page, from the address of its first bundled file. */
export function baseIn(html: string): string {
  return /(?:href|src)="(\/[^"]*?)_astro\//.exec(html)?.[1] ?? '/';
}
