import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../../scripts/support/paths.ts';

/** Bundles a module as a script that puts its exports under a global name, minified as the site's own scripts are. */
export async function bundled(file: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(root, file), formats: ['iife'], name, fileName: 'bundle' },
    },
  });
  const first = Array.isArray(result) ? result[0] : result;
  // The types allow a watcher, which `write: false` without `watch` never gives.
  if (first === undefined || !('output' in first)) throw new Error(`${file} gave no bundle`);
  return first.output[0].code;
}
