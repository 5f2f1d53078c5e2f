import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { entry } from '../../../engine/entries.ts';
import { defaultNote } from '../../../engine/evidence-note.ts';

/** The note of each default, which a page loads when its seal is opened. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await getCollection('defaults')).map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = async ({ params: { id = '' } }) =>
  Response.json(await defaultNote(await entry('defaults', id)));
