import { z } from 'zod';
import { grades, reference, text } from './fields.ts';

/** A value that a planner starts from: `src/content/defaults/<name>.yaml`. */
export const defaultSchema = z
  .strictObject({
    /** Name, such as "Replacement cost of a mentor". */
    title: text(),
    /** The value; `null` where no default can be defended and you have to enter one. */
    value: z.number().nullable(),
    /** Low end of the plausible range. */
    low: z.number().nullable(),
    /** High end of the plausible range. */
    high: z.number().nullable(),
    /** `money-per-hour` is in the edition's currency; `share` is 0 to 1 and printed as a percentage. */
    unit: z.enum([
      'share',
      'hours',
      'minutes',
      'weeks',
      'months',
      'money-per-hour',
      'people',
      'number',
    ]),
    /** How firmly it stands. */
    grade: z.enum(grades),
    /** `yours` is a figure that only you can know, until you change it; the others are ours to defend. */
    standing: z.enum(['evidence', 'practice', 'judgement', 'convention', 'yours', 'none']),
    /** Which planners use it. */
    usedBy: z
      .array(z.enum(['model-chooser', 'method-selector', 'blend-planner', 'returns']))
      .min(1),
    /** Where it comes from and why it is this value. */
    reason: text(),
    /** Sources of the value. */
    sources: z.array(reference('sources')).default([]),
  })
  .superRefine((entry, context) => {
    const { low, value, high } = entry;
    const ordered =
      (low === null || value === null || low <= value) &&
      (value === null || high === null || value <= high);
    if (!ordered) {
      context.addIssue({
        code: 'custom',
        path: ['value'],
        message: `low, value and high must rise; they are ${low}, ${value} and ${high}`,
      });
    }
  });

export type Default = z.infer<typeof defaultSchema>;
