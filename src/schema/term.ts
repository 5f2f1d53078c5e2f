import { z } from 'zod';
import { reference, text } from './fields.ts';

/** A term of the glossary: `src/content/glossary/<name>.yaml`. */
export const termSchema = z.strictObject({
  /** The term, as it stands in a sentence. */
  term: text(),
  /** What it means here, in one or two sentences. */
  definition: text().max(360),
  /** Other words for it; feeds search and tooltips. */
  synonyms: z.array(text()).default([]),
  /** Terms to read beside it. */
  see: z.array(reference('glossary')).default([]),
  /** The entry that says more. */
  more: z.string().meta({ reference: '*' }).optional(),
});

export type Term = z.infer<typeof termSchema>;
