import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../../../scripts/support/paths.ts';

const lockedPackage = z.object({
  version: z.string().optional(),
  resolved: z.string().optional(),
  license: z.string().optional(),
  dev: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});

const lockfile = z.object({ packages: z.record(z.string(), lockedPackage) });
const manifest = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

export type Lockfile = z.infer<typeof lockfile>;
export type Manifest = z.infer<typeof manifest>;

export function readLockfile(): Lockfile {
  return lockfile.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
}

export function readManifest(): Manifest {
  return manifest.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
}
