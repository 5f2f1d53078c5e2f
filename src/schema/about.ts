import { z } from 'zod';
import { change, text } from './fields.ts';

/** A page about the site itself: `src/content/about/<name>.mdx`. */
export const aboutSchema = z.strictObject({
  /** Heading of the page. */
  title: text(),
  /** One sentence for lists and search results. */
  summary: text().max(160),
  /** Position in lists, from 1. */
  order: z.int().min(1),
  /** Last change in substance, with its reason. */
  changed: change(),
});

export type About = z.infer<typeof aboutSchema>;
