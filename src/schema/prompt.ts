import { z } from 'zod';
import { localId, reference, text } from './fields.ts';

/** Question cards on one topic: `src/content/prompts/<name>.yaml`. */
export const promptSchema = z.strictObject({
  /** Topic, such as "Psychological safety". */
  title: text(),
  /** What the questions open up, in a sentence. */
  summary: text().max(160),
  /** Position in lists, from 1. */
  order: z.int().min(1),
  /** The cards. */
  cards: z
    .array(
      z.strictObject({
        /** Stable id, unique in the topic. */
        id: localId(),
        /** The question, as it would be said. */
        question: text(),
        /** What to ask when the first answer is polite. */
        followUp: text(),
      }),
    )
    .min(1),
  /** Where the topic comes from; empty if it is ours. */
  sources: z.array(reference('sources')).default([]),
});

export type Prompt = z.infer<typeof promptSchema>;
