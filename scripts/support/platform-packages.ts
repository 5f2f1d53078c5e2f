import { z } from 'zod';

const lockedPackage = z.looseObject({
  version: z.string().optional(),
  dev: z.boolean().optional(),
  license: z.string().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});

const lockSchema = z.looseObject({ packages: z.record(z.string(), lockedPackage) });

/** A package-lock.json, as far as platforms are concerned. */
export type Lock = z.infer<typeof lockSchema>;

/**
 * Reads a package-lock.json and leaves the order of its keys as npm wrote them.
 * @throws {Error} if it is none.
 */
export function readLock(json: string): Lock {
  const value: unknown = JSON.parse(json);
  if (!isLock(value)) throw new Error('this is no package-lock.json with "packages"');
  return value;
}

function isLock(value: unknown): value is Lock {
  return lockSchema.safeParse(value).success;
}

/** A package for one platform that another one names, and that the lockfile lacks. */
export interface MissingPackage {
  /** Where it belongs in the lockfile. */
  path: string;
  name: string;
  version: string;
  /** Whether only development needs it. */
  dev: boolean;
  /** Licence of the package that names it: they are parts of one. */
  license: string | undefined;
}

/**
 * Packages for other platforms that are named with one exact version and are not in the lockfile. npm leaves them out
 * where a registry does not have them, and then refuses the lockfile that it has written.
 */
export function missingPlatformPackages({ packages }: Lock): MissingPackage[] {
  return Object.entries(packages).flatMap(
    ([from, { optionalDependencies = {}, dev = false, license }]) =>
      Object.entries(optionalDependencies).flatMap(([name, version]) => {
        const found = resolve(packages, from, name);
        const exact = /^\d+\.\d+\.\d+/.test(version);
        if (found !== undefined && (!exact || packages[found]?.version === version)) return [];
        const top = `node_modules/${name}`;
        const path = top in packages ? `${from}/${top}` : top;
        return [{ path, name, version, dev, license }];
      }),
  );
}

/** The lockfile with those packages, without a checksum: npm asks the registry for one where the platform needs it. */
export function withPlatformPackages(lock: Lock): Lock {
  const added = missingPlatformPackages(lock).map(({ path, name, version, dev, license }) => {
    const origin = { ...(dev ? { dev } : {}), ...(license === undefined ? {} : { license }) };
    return [path, { version, ...platformOf(name), ...origin, optional: true }] as const;
  });
  const packages = { ...lock.packages, ...Object.fromEntries(added) };
  // In npm's own order; the project itself, under the empty path, comes first.
  const paths = Object.keys(packages).sort((a, b) => a.localeCompare(b, 'en'));
  return {
    ...lock,
    packages: Object.fromEntries(paths.map((path) => [path, packages[path] ?? {}])),
  };
}

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];

/** The platform that the name of a package tells, such as `…-linux-arm64-musl`. */
function platformOf(name: string): { os?: string[]; cpu?: string[]; libc?: string[] } {
  const words = name.replace('windows', 'win32').split(/[-/]/);
  const os = words.filter((word) => systems.includes(word));
  const cpu = words.flatMap(
    (word) => processors.find((each) => word === each || word === `${each}v7`) ?? [],
  );
  const libc = words.flatMap((word) =>
    word.startsWith('musl') ? 'musl' : word.startsWith('gnu') ? 'glibc' : [],
  );
  return {
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(os.length > 0 ? { os } : {}),
    ...(libc.length > 0 && os.includes('linux') ? { libc } : {}),
  };
}

/** Where Node would find a package from another: beside it, or in a folder further up. */
function resolve(packages: Lock['packages'], from: string, name: string): string | undefined {
  for (
    let folder = from;
    ;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))
  ) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (path in packages) return path;
    if (folder === '') return undefined;
  }
}
