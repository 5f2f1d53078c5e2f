import { getCollection } from 'astro:content';

/** Names of the site's defaults by their ids. */
export async function defaultNames(): Promise<Readonly<Record<string, string>>> {
  const entries = await getCollection('defaults');
  return Object.fromEntries(entries.map(({ id, data: { title } }) => [id, title]));
}
