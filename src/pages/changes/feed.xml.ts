import type { APIRoute } from 'astro';
import edition from '#edition-config';
import { allChanges } from '../../engine/all-changes.ts';
import { changesFeed } from '../../engine/changes-feed.ts';
import { fill } from '../../engine/fill.ts';
import { href } from '../../engine/links.ts';
import { ui } from '../../engine/ui.ts';

/** Every change as an Atom feed; its addresses are those of `site` in the edition's settings. */
export const GET: APIRoute = async ({ site }) => {
  const words = await ui('changes');
  const address = (path: string) => new URL(href(path), site);
  const feed = changesFeed(
    await allChanges(),
    {
      title: fill(words.feedTitle, { name: edition.name }),
      summary: words.summary,
      author: edition.name,
      language: edition.language,
      page: address('/changes/'),
      self: address('/changes/feed.xml'),
    },
    {
      kind: ({ collection }) => words[collection],
      address: ({ path = '/changes/' }) => address(path),
    },
  );
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml' } });
};
