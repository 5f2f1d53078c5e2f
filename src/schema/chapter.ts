import { z } from 'zod';
import { anyReference, change, related, roles, text } from './fields.ts';

/** A chapter of the playbook: `src/content/chapters/<part>/<name>.mdx`. The folder is the part. */
export const chapterSchema = z.strictObject({
  /** Heading of the page, in sentence case. */
  title: text(),
  /** One sentence for lists, search results and link previews; at most 160 characters. */
  summary: text().max(160),
  /** Position within its part, from 1. */
  order: z.int().min(1),
  /** The point of the chapter in at most two sentences, printed large above the text. */
  point: text().max(320),
  /** Situations in which the advice fits; each completes "Use this when…". */
  whenToUse: z.array(text()).min(1),
  /** Situations in which it does not; each completes "Not when…". */
  whenNot: z.array(text()).min(1),
  /** Whom the chapter serves, the most important first. */
  roles: z.array(z.enum(roles)).min(1),
  /** What to do after reading, and where. */
  nextStep: z.strictObject({
    /** The action as a sentence, starting with a verb. */
    text: text(),
    /** The entry that helps to do it. */
    to: anyReference(),
  }),
  /** Entries to offer beside the text. */
  related: related(),
  /** Last change in substance, with its reason. */
  changed: change(),
});

export type Chapter = z.infer<typeof chapterSchema>;
