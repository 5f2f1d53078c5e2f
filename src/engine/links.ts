import type { CollectionName } from '../schema/fields.ts';

/** Where the entries of each collection are shown; `null` for collections that have no pages of their own. */
const folders: Record<CollectionName, string | null> = {
  chapters: 'playbook',
  models: 'models',
  methods: 'methods',
  criteria: null,
  presets: null,
  gaps: null,
  blends: 'blends',
  milestones: null,
  sessions: 'sessions',
  checklists: 'checklists',
  templates: 'templates',
  kpis: 'kpis',
  isolations: null,
  weaknesses: null,
  cases: null,
  prompts: 'prompts',
  pitfalls: 'pitfalls',
  claims: 'evidence',
  sources: 'evidence/sources',
  defaults: 'evidence/defaults',
  paths: 'paths',
  glossary: 'glossary',
  about: 'about',
  ui: null,
};

/** Collections whose entries share one page, each under its id as a fragment. */
const onOnePage: readonly CollectionName[] = ['sources', 'defaults', 'glossary', 'paths'];

/** Address of a path of this site under the base path: `href('/methods/')` gives `/base/methods/`. */
export function href(path: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return path.startsWith('/') && !path.startsWith('//') ? `${base}${path}` : path;
}

/** Address of an index page, such as `/methods/`, without the base path. */
export function indexPath(collection: CollectionName): string {
  return `/${folders[collection] ?? ''}/`;
}

/**
 * Address of an entry, without the base path.
 * @throws {Error} for a collection whose entries have no page.
 */
export function entryPath(collection: CollectionName, id: string): string {
  const folder = folders[collection];
  if (folder === null) throw new Error(`entries of "${collection}" have no page of their own`);
  return onOnePage.includes(collection) ? `/${folder}/#${id}` : `/${folder}/${id}/`;
}

/** Whether the entries of a collection have an address: a page of their own, or a place on one. */
export function hasAddress(collection: CollectionName): boolean {
  return folders[collection] !== null;
}

/** Splits `collection/id`. The content check has made sure that the entry exists. */
export function splitReference(reference: string): { collection: CollectionName; id: string } {
  const slash = reference.indexOf('/');
  return {
    collection: reference.slice(0, slash) as CollectionName,
    id: reference.slice(slash + 1),
  };
}
