import { z } from 'zod';
import { text } from './fields.ts';

/** A development gap that the model chooser weighs: `src/content/gaps/<name>.yaml`. */
export const gapSchema = z.strictObject({
  /** Name, such as "Digital fluency". */
  title: text(),
  /** What the gap looks like at work, in a sentence. */
  summary: text().max(160),
  /** Position, from 1. */
  order: z.int().min(1),
  /** Which model closes it; `both` counts half for each. */
  side: z.enum(['reverse', 'traditional', 'both']),
  /** Weight, 0 to 10, with which the model chooser opens: an example to change, not advice. */
  opening: z.number().min(0).max(10).default(0),
});

export type Gap = z.infer<typeof gapSchema>;
