import type { APIRoute } from 'astro';
import { ui } from '../engine/ui.ts';

/** The strings of search, loaded when search is first opened. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await ui('search')), {
    headers: { 'content-type': 'application/json' },
  });
