import { z } from 'zod';
import { change, localId, parts, reference, roles, text } from './fields.ts';

/** A checklist: `src/content/checklists/<name>.mdx`. Ticks are kept by item id, so ids never change. */
export const checklistSchema = z.strictObject({
  /** Name, such as "Before kick-off". */
  title: text(),
  /** One sentence for lists and search results. */
  summary: text().max(160),
  /** Position in lists, from 1. */
  order: z.number().min(1),
  /** The part of the playbook it belongs to. */
  part: z.enum(parts),
  /** Whom it serves. */
  roles: z.array(z.enum(roles)).min(1),
  /** The items under headings, in the order of work. */
  groups: z
    .array(
      z.strictObject({
        /** Heading of the group. */
        title: text(),
        /** The items. */
        items: z
          .array(
            z.strictObject({
              /** Stable id, unique in the checklist. */
              id: localId(),
              /** The task, starting with a verb. */
              text: text(),
              /** Who does it. */
              owner: z.enum(roles),
              /** Why it matters or how to tell that it is done. */
              why: text().optional(),
              /** The template, session or chapter that helps. */
              help: z.string().meta({ reference: '*' }).optional(),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
  /** Where the list comes from; empty if it is ours. */
  sources: z.array(reference('sources')).default([]),
  /** Last change in substance, with its reason. */
  changed: change(),
});

export type Checklist = z.infer<typeof checklistSchema>;
