import type { APIRoute } from 'astro';
import { bookEnds } from '../../engine/print/book-ends.ts';
import { bookParts } from '../../engine/print/book-parts.ts';
import { runningHeads } from '../../engine/print/running-heads.ts';

/** The heads of the book's pages. */
export const GET: APIRoute = async () => {
  const parts = (await bookParts()).flatMap((part) => [part, ...part.chapters]);
  const css = runningHeads([...parts, ...Object.values(await bookEnds())]);
  return new Response(css, { headers: { 'content-type': 'text/css' } });
};
