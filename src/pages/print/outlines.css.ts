import type { APIRoute } from 'astro';
import { outlineParts } from '../../engine/print/outline-parts.ts';
import { runningHeads } from '../../engine/print/running-heads.ts';

/** The heads of the booklet's pages. */
export const GET: APIRoute = async () =>
  new Response(runningHeads(await outlineParts()), { headers: { 'content-type': 'text/css' } });
