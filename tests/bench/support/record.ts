import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from '../../../scripts/support/paths.ts';

/** Keeps the figures of a benchmark in `.cache/bench/<name>.json`, with what they were measured on. */
export function record(name: string, figures: unknown): void {
  const folder = join(cacheFolder, 'bench');
  mkdirSync(folder, { recursive: true });
  const machine = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length };
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ machine, figures }, undefined, 2));
}
