import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { editionFiles } from '../../src/engine/edition-files.ts';
import { builtFolder, cacheFolder, root } from './paths.ts';

/** What a build was made from and what it left, so that the same build is not made twice. */
export interface BuildStamp {
  /** Hash of everything the build reads. */
  inputs: string;
  /** The folder it wrote. */
  folder: string;
  /** Files and bytes in that folder; another number means that someone has touched it. */
  files: number;
  bytes: number;
}

const stampFile = join(cacheFolder, 'build-stamp.json');

/** Files and folders that a build may read, besides the edition's own folder. */
const inputs = [
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'CHANGELOG.md',
  'docs',
  'public',
  'src',
];

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Hash of the names and contents of everything that the build reads, and of the Node that runs it. */
export function hashInputs(): string {
  const edition = editionFiles(root).folder;
  const hash = createHash('sha256').update(`${process.version}\0${edition}\0`);
  for (const file of [...inputs.map((name) => join(root, name)), edition].flatMap(filesUnder)) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

/** The stamp of the folder as it is now. */
export function stampOf(inputsHash: string): BuildStamp {
  const files = filesUnder(builtFolder);
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return { inputs: inputsHash, folder: relative(root, builtFolder), files: files.length, bytes };
}

/** Whether the built folder is the result of the very inputs of now. */
export function isBuilt(inputsHash: string): boolean {
  if (!existsSync(stampFile)) return false;
  return readFileSync(stampFile, 'utf8') === text(stampOf(inputsHash));
}

/** Remembers that the built folder is the result of these inputs. */
export function writeStamp(inputsHash: string): void {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, text(stampOf(inputsHash)));
}

/** Forgets the last build: one that was broken off must not pass for whole. */
export function removeStamp(): void {
  rmSync(stampFile, { force: true });
}

function text(stamp: BuildStamp): string {
  return `${JSON.stringify(stamp, null, 2)}\n`;
}
