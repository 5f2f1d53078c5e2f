import { z } from 'zod';
import { reference, text } from './fields.ts';

/** A way to tell the effect of a programme from what would have happened anyway: `src/content/isolations/<name>.yaml`. */
export const isolationSchema = z
  .strictObject({
    /** Name, such as "Matched comparison group". */
    title: text(),
    /** One sentence for lists. */
    summary: text().max(160),
    /** Position, from 1: the firmest first. */
    order: z.int().min(1),
    /**
     * `estimate`: somebody's opinion of the share that is owed to the programme. `comparison`: the change less that of a group which did
     * not take part. `trend`: the figure less where it was heading anyway.
     */
    calculation: z.enum(['estimate', 'comparison', 'trend']),
    /** How far it is to be believed. */
    confidence: reference('defaults'),
    /** Share that is owed to the programme, for estimates. */
    attribution: reference('defaults').optional(),
    /** What leads to it when somebody asks who can be compared with, as a statement about your programme. */
    ask: text(),
    /** What you have to have for it. */
    needs: text(),
    /** How it misleads. */
    weakness: text(),
    /** Chapter that explains it. */
    chapter: reference('chapters'),
    /** Claims that bear on it. */
    claims: z.array(reference('claims')).default([]),
  })
  .refine(
    ({ calculation, attribution }) => (calculation === 'estimate') === (attribution !== undefined),
    {
      path: ['attribution'],
      message: 'an estimate, and nothing else, has an attribution',
    },
  );

export type Isolation = z.infer<typeof isolationSchema>;
