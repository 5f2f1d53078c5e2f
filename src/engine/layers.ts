import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { collectionNames, type CollectionName } from '../schema/fields.ts';

/** The two folders that content is put together from. */
export interface ContentPlace {
  /** The project, absolute. */
  root: string;
  /** The edition's folder, absolute or relative to the root. */
  edition: string;
}

export type Layer = 'upstream' | 'edition';

/** One file that becomes an entry. */
export interface ContentFile {
  collection: CollectionName;
  /** Path inside the collection without extension: `decide/when-not-to`, `en/site`. */
  id: string;
  /** Relative to the root, with `/`. */
  file: string;
  layer: Layer;
  /** Upstream's file that an edition's file stands in for. */
  replaces?: string;
}

/** A file that becomes no entry, and why. */
export interface StrayFile {
  file: string;
  layer: Layer;
  fault: 'unknown-collection' | 'wrong-extension' | 'duplicate-id';
  /** The folder under `content/`, the extensions that are accepted, or the file of the same id. */
  about: string;
}

const prose = ['mdx'];
const data = ['yaml', 'yml'];

/** What the files of each collection may end in. */
export const extensions: Record<CollectionName, readonly string[]> = {
  chapters: prose,
  models: prose,
  methods: prose,
  criteria: data,
  presets: data,
  gaps: data,
  blends: data,
  milestones: data,
  sessions: prose,
  checklists: prose,
  templates: prose,
  kpis: data,
  isolations: data,
  weaknesses: data,
  cases: data,
  prompts: data,
  pitfalls: prose,
  claims: data,
  sources: data,
  defaults: data,
  paths: data,
  glossary: data,
  about: prose,
  ui: ['json', ...data],
};

/** Files for the people who write, not for the site. */
const isIgnored = (path: string) => path.split('/').some((name) => /^(?:[._]|README)/.test(name));

/** Where the layers lie, upstream's first, relative to the root with `/` and without one at the end. */
function layerFolders({ root, edition }: ContentPlace): [Layer, string][] {
  const own = relative(root, join(resolve(root, edition), 'content'));
  return [
    ['upstream', 'src/content'],
    ['edition', own.split(sep).join('/')],
  ];
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !isIgnored(path))
    .sort();
}

const collectionOf = (name: string) => collectionNames.find((known) => known === name);

/** Every file of both layers: those that become entries, by collection, and those that cannot. */
export function readLayers(place: ContentPlace): {
  files: Record<CollectionName, ContentFile[]>;
  strays: StrayFile[];
} {
  const chosen = new Map<string, ContentFile>();
  const strays: StrayFile[] = [];
  for (const [layer, folder] of layerFolders(place)) {
    for (const path of listFiles(resolve(place.root, folder))) {
      const file = `${folder}/${path}`;
      const [top = '', ...rest] = path.split('/');
      const collection = rest.length === 0 ? undefined : collectionOf(top);
      if (collection === undefined) {
        const about = rest.length === 0 ? '' : top;
        strays.push({ file, layer, fault: 'unknown-collection', about });
        continue;
      }
      const [, id = '', extension = ''] = /^(.*?)(?:\.([^./]*))?$/.exec(rest.join('/')) ?? [];
      const accepted = extensions[collection];
      if (!accepted.includes(extension)) {
        strays.push({ file, layer, fault: 'wrong-extension', about: accepted.join(', ') });
        continue;
      }
      const key = `${collection}/${id}`;
      const earlier = chosen.get(key);
      if (earlier?.layer === layer) {
        strays.push({ file, layer, fault: 'duplicate-id', about: earlier.file });
        continue;
      }
      const replaces = earlier === undefined ? {} : { replaces: earlier.file };
      chosen.set(key, { collection, id, file, layer, ...replaces });
    }
  }
  const files = Object.fromEntries(
    collectionNames.map((name): [CollectionName, ContentFile[]] => [name, []]),
  ) as Record<CollectionName, ContentFile[]>;
  for (const file of chosen.values()) files[file.collection].push(file);
  return { files, strays };
}

/** The files that become entries, by collection: upstream's, and the edition's added or in their place. */
export function contentFiles(place: ContentPlace): Record<CollectionName, ContentFile[]> {
  return readLayers(place).files;
}

/** A path as a glob that matches nothing else. */
const escapeGlob = (path: string) => path.replaceAll(/[\\()[\]{}!*?@+|^$]/g, '\\$&');

/** Astro refuses patterns that start with `../`, which an edition outside the project needs. */
const fromRoot = (path: string) => (path.startsWith('../') ? `./${path}` : path);

/**
 * The patterns of one Astro `glob()` loader with the root as its base: both layers, without the files that the edition
 * replaces. Editions may lie outside the root.
 */
export function globPatterns(collection: CollectionName, place: ContentPlace): string[] {
  const folders = layerFolders(place).map(([, folder]) =>
    escapeGlob(fromRoot(`${folder}/${collection}`)),
  );
  const endings = extensions[collection];
  const ending = endings.length === 1 ? endings.join('') : `{${endings.join(',')}}`;
  const unwanted = ['**/_*', '**/_*/**', '**/README*'];
  const replaced = contentFiles(place)[collection].flatMap(({ replaces }) => replaces ?? []);
  return [
    ...folders.map((folder) => `${folder}/**/*.${ending}`),
    ...folders.flatMap((folder) => unwanted.map((pattern) => `!${folder}/${pattern}`)),
    ...replaced.map((file) => `!${escapeGlob(file)}`),
  ];
}

const entryPath = new RegExp(
  `^(?:.*/)?content/(?:${collectionNames.join('|')})/(.+?)(?:\\.[^./]*)?$`,
);

/**
 * The id of an entry from the path that `glob()` gives, whichever layer it lies in.
 * @throws {Error} if the path lies in no collection.
 */
export function entryId(path: string): string {
  const id = entryPath.exec(path.split(sep).join('/'))?.[1];
  if (id === undefined) throw new Error(`"${path}" lies in no collection of src/content`);
  return id;
}
