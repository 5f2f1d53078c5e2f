import type { APIRoute } from 'astro';
import { readingGuide } from '../engine/reading-guide.ts';

/** The paths and the playbook's order, loaded once a reader follows a path or has marked something. */
export const GET: APIRoute = async () => Response.json(await readingGuide());
