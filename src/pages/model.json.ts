import type { APIRoute } from 'astro';
import { chooserContent } from '../engine/chooser-content.ts';
import { programmeContent } from '../engine/programme-content.ts';
import { selectorContent } from '../engine/selector-content.ts';

/** What the planners calculate with, for anyone to use. */
export const GET: APIRoute = async () =>
  new Response(
    JSON.stringify({
      selector: await selectorContent(),
      chooser: await chooserContent(),
      programme: await programmeContent(),
    }),
    { headers: { 'content-type': 'application/json' } },
  );
