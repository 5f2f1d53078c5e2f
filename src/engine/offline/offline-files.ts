import type { RestList } from '../../workers/store-rest.ts';

/** A file of a build: its path below the folder, and the fingerprint of what it holds. */
export interface BuiltFile {
  readonly path: string;
  readonly revision: string;
}

/** A file that the worker stores before it starts to work; one whose name changes with its content needs no revision. */
export interface StoredFile {
  readonly url: string;
  readonly revision: string | null;
}

/** What a device stores, in two goes. */
export interface OfflineFiles {
  /** Stored first and together: what the site is drawn with, the planners, and what is used where there is often no network. */
  readonly core: readonly StoredFile[];
  /** What is stored afterwards, when nothing else is to be done: the rest of what is read, its search, and public holidays. */
  readonly rest: RestList['rest'];
}

const isHashed = (path: string) => path.startsWith('_astro/');
const coreFolders = /^(?:plan|run|sessions|offline|search)\//;
const coreFiles = ['index.html', 'favicon.svg', 'words.json', 'search-strings.json'];
/** The whole book and the booklet are as large as everything else; a page that cannot be found is never asked for by its name. */
const left =
  /^(?:print\/.+\/|404\.html|sitemap|_headers|robots|llms|offline-|pagefind\/pagefind-(?:.*ui|highlight)\b)|\.xml$/;
const isHoliday = (path: string) => path.startsWith('data/');

/**
 * Parts the files of a build into what a device stores for use without a network, and in which order. The documents to
 * print are left out; they are stored when they are used. So is what the search brings along and this site does not use.
 * @param base folder of the site, `/` or `/a/b/`.
 */
export function offlineFiles(files: readonly BuiltFile[], base: string): OfflineFiles {
  const stored = files.filter(({ path }) => !left.test(path));
  const isCore = ({ path }: BuiltFile) =>
    isHashed(path) || coreFolders.test(path) || coreFiles.includes(path);
  const rest = stored.filter((file) => !isCore(file));
  return {
    core: stored.filter(isCore).map(({ path, revision }) => ({
      url: addressOf(path, base),
      revision: isHashed(path) ? null : revision,
    })),
    // The holidays of countries where a reader may never plan come last.
    rest: rest
      .toSorted((a, b) => Number(isHoliday(a.path)) - Number(isHoliday(b.path)))
      .map(({ path, revision }) => [addressOf(path, base), revision] as const),
  };
}

/** The address of a file as pages link to it: a folder for its `index.html`. */
function addressOf(path: string, base: string): string {
  return base + path.replace(/(^|\/)index\.html$/, '$1');
}
