import { z } from 'zod';
import { grades, reference, text } from './fields.ts';

/** Something that is said about mentoring, and how firmly it may be: `src/content/claims/<name>.yaml`. */
export const claimSchema = z
  .strictObject({
    /** Name in the register, such as "Opt-in comparisons mislead". */
    title: text(),
    /** The claim in one sentence that can stand in running text; ends with a full stop. */
    statement: text(),
    /** A: trial, meta-analysis or official statistic. B: published, other population. C: single case, vendor or grey literature. D: our judgement. X: do not use. */
    grade: z.enum(grades),
    /** Where it was found; none only for our own judgement (grade D). */
    sources: z.array(reference('sources')).default([]),
    /** What it supports. */
    supports: text(),
    /** What it does not support, however tempting. */
    notSupports: text(),
    /** For grade X: why it may not be used. */
    whyNot: text().optional(),
    /** How much of the source was read. */
    read: z.enum(['full', 'abstract', 'citation', 'none']),
    /** A note beside the text: the study in one line. */
    note: text().max(220),
    /** Whether the home page shows it as an example of its grade. */
    featured: z.boolean().default(false),
  })
  .superRefine((claim, context) => {
    if (claim.grade === 'X' && claim.whyNot === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['whyNot'],
        message: 'a claim of grade X says why it may not be used; write "whyNot:" with the reason',
      });
    }
    if (claim.grade !== 'D' && claim.sources.length === 0) {
      context.addIssue({
        code: 'custom',
        path: ['sources'],
        message: `grade ${claim.grade} rests on a source; name at least one under "sources:", or use grade D`,
      });
    }
  });

export type Claim = z.infer<typeof claimSchema>;
