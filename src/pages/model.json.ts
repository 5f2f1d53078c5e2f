import type { APIRoute } from 'astro';
import { selectorContent } from '../engine/selector-content.ts';
import { chooserContent } from '../engine/chooser-content.ts';

/** What the planners calculate with, for anyone to use. */
export const GET: APIRoute = async () =>
  new Response(
    JSON.stringify({ selector: await selectorContent(), chooser: await chooserContent() }),
    {
      headers: { 'content-type': 'application/json' },
    },
  );
