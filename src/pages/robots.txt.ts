import type { APIRoute } from 'astro';
import { href } from '../engine/links.ts';

/** Everything may be read by anyone. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(href('/sitemap-index.xml'), site)}\n`);
