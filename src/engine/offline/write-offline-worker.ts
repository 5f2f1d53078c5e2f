import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleWorker, workerFile } from './bundle-worker.ts';
import { offlineFiles } from './offline-files.ts';

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
  const worker = offline
    ? await bundleWorker('offline-worker', { __FILES__: core, __BASE__: base })
    : await bundleWorker('offline-retired');
  writeFileSync(join(folder, workerFile), worker);
}

const fingerprint = (content: string | Buffer) =>
  createHash('sha256').update(content).digest('hex').slice(0, 12);
