// Run it after `npm install`: adds packages for other platforms that npm has left out of package-lock.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './support/paths.ts';
import {
  missingPlatformPackages,
  readLock,
  withPlatformPackages,
} from './support/platform-packages.ts';

const file = join(root, 'package-lock.json');
const lock = readLock(readFileSync(file, 'utf8'));
const missing = missingPlatformPackages(lock);
for (const { name, version } of missing) console.log(`added ${name} ${version}`);
if (missing.length > 0)
  writeFileSync(file, `${JSON.stringify(withPlatformPackages(lock), null, 2)}\n`);
else console.log('package-lock.json is complete');
