import { describe, expect, it } from 'vitest';
import {
  missingPlatformPackages,
  withPlatformPackages,
} from '../../scripts/support/platform-packages.ts';
import { readLockfile, readManifest, type Lockfile, type Manifest } from './support/lockfile.ts';

/** Licences of code that may be part of the site or of its build without a condition on ours. */
const permissive = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-4.0',
  'Unlicense',
  'Python-2.0',
  'OFL-1.1',
  'Zlib',
]);

/** Packages of another licence that work at build time alone and of which nothing is in the site. */
const buildOnly: readonly [name: RegExp, why: string][] = [
  [
    /^@img\/sharp-(libvips-|win32-|wasm32)/,
    'libvips (LGPL) behind sharp, which Astro can use to resize pictures',
  ],
  [/^lightningcss(-|$)/, 'the CSS compiler (MPL) inside Vite'],
];

function unpinned({ dependencies, devDependencies }: Manifest): string[] {
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name}: "${version}"; write one exact version`);
}

function foreignHosts({ packages }: Lockfile): string[] {
  return Object.entries(packages)
    .filter(
      ([, { resolved }]) =>
        resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
    )
    .map(([path, { resolved }]) => `${path} is fetched from ${resolved ?? ''}`);
}

function foreignLicences({ packages }: Lockfile): string[] {
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .flatMap(([path, { license }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      if (isPermissive(license ?? '') || buildOnly.some(([pattern]) => pattern.test(name)))
        return [];
      return [`${name}: ${license ?? 'no licence'}`];
    });
}

/** "(MIT OR GPL-3.0)" leaves a choice; "MIT AND Zlib" asks for both. */
function isPermissive(expression: string): boolean {
  const choices = expression.replaceAll(/[()]/g, '').split(' OR ');
  return choices.some((choice) =>
    choice.split(' AND ').every((licence) => permissive.has(licence.trim())),
  );
}

describe('packages', () => {
  it('are each pinned to one version', () => {
    expect(unpinned(readManifest())).toEqual([]);
  });

  it('come from the public registry, whatever registry a machine uses', () => {
    expect(foreignHosts(readLockfile())).toEqual([]);
  });

  it('that the site is made with have licences without a condition on ours', () => {
    expect(foreignLicences(readLockfile())).toEqual([]);
  });

  it('are locked for every platform, not only for the one on which they were added', () => {
    expect(missingPlatformPackages(readLockfile()), 'run "npm run lock"').toEqual([]);
  });

  it('for another platform that are not locked are found, and added', () => {
    const packages = {
      '': {},
      'node_modules/a': {
        optionalDependencies: { 'a-darwin-arm64': '2.0.0', 'a-linux-x64-musl': '2.0.0' },
      },
      'node_modules/a-darwin-arm64': { version: '1.0.0' },
    };
    expect(missingPlatformPackages({ packages })).toHaveLength(2);
    const complete = withPlatformPackages({ packages });
    expect(missingPlatformPackages(complete)).toEqual([]);
    expect(complete.packages['node_modules/a-linux-x64-musl']).toEqual({
      version: '2.0.0',
      cpu: ['x64'],
      os: ['linux'],
      libc: ['musl'],
      optional: true,
    });
    expect(complete.packages['node_modules/a/node_modules/a-darwin-arm64']?.version).toBe('2.0.0');
  });

  it.each(['^1.2.3', '~1.2.3', 'latest', '1.x', '*', 'github:a/b'])(
    '"%s" is no exact version',
    (version) => {
      expect(unpinned({ dependencies: { astro: version }, devDependencies: {} })).toHaveLength(1);
      expect(unpinned({ dependencies: {}, devDependencies: { astro: version } })).toHaveLength(1);
    },
  );

  it('a package from another host is found', () => {
    const resolved = 'https://registry.company.example/astro.tgz';
    expect(foreignHosts({ packages: { 'node_modules/astro': { resolved } } })).toHaveLength(1);
  });

  it.each(['GPL-3.0', 'AGPL-3.0-only', 'LGPL-3.0-or-later', 'MIT AND GPL-2.0', undefined])(
    'licence %s is found',
    (license) => {
      const packages = { 'node_modules/a': license === undefined ? {} : { license } };
      expect(foreignLicences({ packages })).toHaveLength(1);
    },
  );

  it.each(['MIT', '(MIT OR GPL-3.0)', 'MIT AND Zlib'])('licence %s is fine', (license) => {
    expect(foreignLicences({ packages: { 'node_modules/a': { license } } })).toEqual([]);
  });
});
