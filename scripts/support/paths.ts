import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The root of the repository, absolute. */
export const root = resolve(import.meta.dirname, '../..');

/** The built site: `dist`, or the folder in `TURNABOUT_OUT`, as in astro.config.mjs. */
export const builtFolder = resolve(root, process.env['TURNABOUT_OUT'] ?? 'dist');

/** Caches and results of these scripts; never committed. */
export const cacheFolder = join(root, '.cache');

/**
 * The file that starts a package's command, to be run by this very Node.
 * @throws {Error} if the package has no such command.
 */
export function commandFile(packageName: string, command = packageName): string {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin?: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : bin?.[command];
  if (file === undefined) throw new Error(`${packageName} has no command "${command}"`);
  return join(folder, file);
}
