import { z } from 'zod';
import { text } from './fields.ts';

/**
 * Words to look for. A blank parts words, `|` parts words of which one stands there, `*` stands for any letters, `...` for any
 * words between, `^` at the beginning for the beginning of the question, `?` at the end for a question mark.
 */
const pattern = () =>
  z
    .string()
    .regex(
      /^(?:\^ )?(?:[\p{L}\p{N}'*|-]+|\.\.\.)(?: (?:[\p{L}\p{N}'*|-]+|\.\.\.))*(?: \?)?$/u,
      'write words in small letters with a blank between, such as "why is|are ... so important"',
    );

/** What a research question may be weak in: `src/content/weaknesses/<name>.yaml`. It is looked for by its words, and said, never enforced. */
export const weaknessSchema = z.strictObject({
  /** What the question is then, such as "About a generation". */
  title: text(),
  /** Position, from 1. */
  order: z.int().min(1),
  /** By which words it is noticed, by language. */
  patterns: z.partialRecord(
    z.string().regex(/^[a-z]{2}$/, 'write a language by its two letters, such as "en"'),
    z.strictObject({
      /** One of these stands in the question; where the list is empty, nothing need stand there. */
      when: z.array(pattern()).default([]),
      /** None of these stands in it. */
      unless: z.array(pattern()).default([]),
    }),
  ),
  /** What was noticed, as a sentence; `{words}` stands for the words that were found. */
  noticed: text(),
  /** Why that makes a question weak. */
  why: text(),
  /** What to write instead. */
  instead: text(),
  /** A question that is weak in this way. */
  weak: text(),
  /** What became of it. */
  strong: text(),
});

export type Weakness = z.infer<typeof weaknessSchema>;
