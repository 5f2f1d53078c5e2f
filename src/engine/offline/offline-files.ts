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
  /** Addresses that are stored afterwards, when nothing else is to be done: the rest of what is read, and its search. */
  readonly rest: readonly string[];
}

const isHashed = (path: string) => path.startsWith('_astro/');
const coreFolders = /^(?:plan|run|sessions|offline|search)\//;
const coreFiles = ['index.html', 'favicon.svg', 'words.json', 'search-strings.json'];
/** The whole book and the booklet are as large as everything else; a page that cannot be found is never asked for by its name. */
const left = /^(?:print\/|data\/|404\.html|sitemap|_headers|robots|llms|offline-)|\.xml$/;

/**
 * Parts the files of a build into what a device stores for use without a network, and in which order. The public holidays of
 * all countries and the documents to print are left out; they are stored when they are used.
 * @param base folder of the site, `/` or `/a/b/`.
 */
export function offlineFiles(files: readonly BuiltFile[], base: string): OfflineFiles {
  const stored = files.filter(({ path }) => !left.test(path));
  const isCore = ({ path }: BuiltFile) =>
    isHashed(path) || coreFolders.test(path) || coreFiles.includes(path);
  return {
    core: stored.filter(isCore).map(({ path, revision }) => ({
      url: addressOf(path, base),
      revision: isHashed(path) ? null : revision,
    })),
    rest: stored.filter((file) => !isCore(file)).map(({ path }) => addressOf(path, base)),
  };
}

/** The address of a file as pages link to it: a folder for its `index.html`. */
function addressOf(path: string, base: string): string {
  return base + path.replace(/(^|\/)index\.html$/, '$1');
}
