import { z } from 'zod';
import { anyReference, roles, text } from './fields.ts';

/** A reading path for one role: `src/content/paths/<name>.yaml`. */
export const pathSchema = z.strictObject({
  /** Name, such as "Your first pilot". */
  title: text(),
  /** What you can do at the end of it. */
  summary: text().max(160),
  /** Position in lists, from 1. */
  order: z.int().min(1),
  /** Whom it is for. */
  role: z.enum(roles),
  /** What to read or do, in order. */
  steps: z
    .array(
      z.strictObject({
        /** The entry. */
        to: anyReference(),
        /** Why now. */
        why: text(),
      }),
    )
    .min(2),
});

export type Path = z.infer<typeof pathSchema>;
