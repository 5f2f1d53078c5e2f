import type { APIRoute } from 'astro';
import { everyPage } from '../engine/every-page.ts';

/** The words of all titles and summaries, for suggestions when a search finds nothing. */
export const GET: APIRoute = async () => {
  const pages = await everyPage();
  const words = pages.flatMap(
    (page) => `${page.title} ${page.summary}`.toLowerCase().match(/\p{L}{4,}/gu) ?? [],
  );
  return new Response(JSON.stringify([...new Set(words)].sort()), {
    headers: { 'content-type': 'application/json' },
  });
};
