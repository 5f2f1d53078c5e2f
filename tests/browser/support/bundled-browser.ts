import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder, root } from '../../../scripts/support/paths.ts';

export interface BundledBrowser {
  file: string;
  /** Folder of the libraries that a bare system lacks (nss, expat); not needed where they are installed. */
  libraries: string;
}

/** Unpacks the Chromium that @sparticuz/chromium brings for Linux on x64; `undefined` elsewhere. */
export async function bundledBrowser(): Promise<BundledBrowser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const packed = join(root, 'node_modules/@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(cacheFolder, `browser-${version}`);
  if (!existsSync(folder)) await unpack(packed, folder);
  return { file: join(folder, 'chromium'), libraries: join(folder, 'al2023/lib') };
}

/** Unpacks beside the folder and renames at the end, so that a run that was broken off leaves no half browser. */
async function unpack(packed: string, folder: string): Promise<void> {
  const { default: Chromium, inflate } = await import('@sparticuz/chromium');
  const partial = `${folder}.${String(process.pid)}`;
  mkdirSync(partial, { recursive: true });
  // The package unpacks into the system's folder for temporary files and cannot be told another.
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = partial;
  try {
    await Chromium.executablePath();
    await inflate(join(packed, 'bin/al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  mkdirSync(dirname(folder), { recursive: true });
  try {
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true });
    // Another process may have been faster; what it unpacked is the same.
    if (!existsSync(folder)) throw error;
  }
}
