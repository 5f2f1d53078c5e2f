import { z } from 'zod';
import { change, parts, reference, roles, text } from './fields.ts';

/** Something that goes wrong, and what to do: `src/content/pitfalls/<name>.mdx`. */
export const pitfallSchema = z.strictObject({
  /** Name, such as "The leader's expert reflex". */
  title: text(),
  /** One sentence for lists and search results. */
  summary: text().max(160),
  /** Position in lists, from 1. */
  order: z.int().min(1),
  /** The part of the playbook in which it shows. */
  part: z.enum(parts),
  /** Who can put it right. */
  roles: z.array(z.enum(roles)).min(1),
  /** What you see or hear. */
  sign: text(),
  /** Why it happens. */
  why: text(),
  /** What to do. */
  adjustment: text(),
  /** A sentence to say, as it stands. */
  say: text(),
  /** Where the observation comes from; empty if it is ours. */
  sources: z.array(reference('sources')).default([]),
  /** Last change in substance, with its reason. */
  changed: change(),
});

export type Pitfall = z.infer<typeof pitfallSchema>;
