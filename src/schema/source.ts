import { z } from 'zod';
import { text } from './fields.ts';

/** An entry of the bibliography: `src/content/sources/<name>.yaml`. */
export const sourceSchema = z.strictObject({
  /** Title as published. */
  title: text(),
  /** Authors as they are cited, such as "Allen, Eby, Poteet, Lentz & Lima". */
  authors: text(),
  /** Year of publication; `null` if the source has no date. */
  year: z.int().min(1800).max(2100).nullable(),
  /** Journal, publisher or site, with volume and pages. */
  publishedIn: text(),
  /** Digital object identifier, without a prefix. */
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, 'write the DOI alone, such as "10.1287/mnsc.2024.07524"')
    .optional(),
  /** What kind of source it is. */
  kind: z.enum([
    'trial',
    'meta-analysis',
    'study',
    'review',
    'official',
    'framework',
    'case',
    'vendor',
    'practice',
  ]),
  /** How much of it was read. */
  read: z.enum(['full', 'abstract', 'citation']),
  /** What it is good for, in a sentence. */
  note: text(),
});

export type Source = z.infer<typeof sourceSchema>;
