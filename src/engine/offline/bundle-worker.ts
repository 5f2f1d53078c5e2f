import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Name of the worker below the base: browsers of earlier readers know it, so it never changes. */
export const workerFile = 'offline-worker.js';

/**
 * A service worker as one script.
 * @param constants what it knows of the build, by the names under which it asks for it.
 */
export async function bundleWorker(
  name: 'offline-worker' | 'offline-retired',
  constants: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const folder = new URL('../../workers/', import.meta.url);
  const literals = Object.entries(constants).map(([key, value]) => [key, JSON.stringify(value)]);
  const built = await build({
    configFile: false,
    root: fileURLToPath(folder),
    publicDir: false,
    logLevel: 'error',
    define: {
      // The library leaves out what it says to developers.
      'process.env.NODE_ENV': '"production"',
      ...(Object.fromEntries(literals) as Record<string, string>),
    },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(`${name}.ts`, folder)),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const scripts = ('output' in built ? built.output : []).filter(({ type }) => type === 'chunk');
  const [script] = scripts;
  if (script?.type !== 'chunk' || scripts.length > 1)
    throw new Error(`${name}.ts does not become one script`);
  return script.code;
}
