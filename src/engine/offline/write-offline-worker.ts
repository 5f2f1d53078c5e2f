import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { offlineFiles } from './offline-files.ts';

const source = (name: string) =>
  fileURLToPath(new URL(`../../workers/${name}.ts`, import.meta.url));

interface Options {
  /** The built folder. */
  readonly folder: string;
  /** Folder of the site, `/` or `/a/b/`. */
  readonly base: string;
  /** Whether the site is to work without a network; if not, a worker is written that takes back what an earlier one stored. */
  readonly offline: boolean;
}

/** Writes `offline-worker.js` and the list of what it stores last into a built folder. */
export async function writeOfflineWorker({ folder, base, offline }: Options): Promise<void> {
  const files = globSync('**/*', { cwd: folder })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort()
    .map((path) => ({ path, revision: fingerprint(readFileSync(join(folder, path))) }));
  const { core, rest } = offlineFiles(files, base);
  if (offline) {
    const built = fingerprint(JSON.stringify(files));
    writeFileSync(join(folder, 'offline-files.json'), JSON.stringify({ built, rest }));
  }
  await build({
    configFile: false,
    root: folder,
    publicDir: false,
    logLevel: 'error',
    // The library leaves out what it says to developers.
    define: {
      'process.env.NODE_ENV': '"production"',
      __FILES__: JSON.stringify(core),
      __BASE__: JSON.stringify(base),
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: source(offline ? 'offline-worker' : 'offline-retired'),
        output: { format: 'iife', entryFileNames: 'offline-worker.js', codeSplitting: false },
      },
    },
  });
}

const fingerprint = (content: string | Buffer) =>
  createHash('sha256').update(content).digest('hex').slice(0, 12);
