import { ordered } from './entries.ts';
import { entryPath, href } from './links.ts';

/** What a way to isolate an effect asks for and how it misleads, by its id. */
export type IsolationItems = Awaited<ReturnType<typeof isolationItems>>;

/** Gathers the words of the ways to isolate an effect, and where each is explained. */
export async function isolationItems() {
  const entries = (await ordered('isolations')).map(
    ({ id, data: { ask, needs, weakness, chapter } }) =>
      [id, { ask, needs, weakness, path: href(entryPath('chapters', chapter)) }] as const,
  );
  return Object.fromEntries(entries);
}
