import type { APIRoute } from 'astro';
import edition from '#edition-config';
import { everyPage } from '../engine/every-page.ts';
import { href } from '../engine/links.ts';

/** The site for programs that read: every page with its address and summary, by kind. */
export const GET: APIRoute = async ({ site }) => {
  const byType = Map.groupBy(await everyPage(), (page) => page.type);
  const sections = [...byType].map(([type, pages]) => {
    const lines = pages.map(
      (page) => `- [${page.title}](${new URL(href(page.path), site)}): ${page.summary}`,
    );
    return `## ${type}\n\n${lines.join('\n')}`;
  });
  return new Response(`# ${edition.name}\n\n> ${edition.promise}\n\n${sections.join('\n\n')}\n`);
};
