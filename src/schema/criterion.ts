import { z } from 'zod';
import { text } from './fields.ts';

/** A criterion of the method selector: `src/content/criteria/<name>.yaml`. */
export const criterionSchema = z.strictObject({
  /** Name, such as "Behaviour change". */
  title: text(),
  /** Name in a narrow table head. */
  short: text().max(18),
  /** Position, from 1; also the order of random draws. */
  order: z.int().min(1),
  /** `effect` criteria add up with diminishing returns in a blend; `resource` criteria are averaged. */
  lens: z.enum(['effect', 'resource']),
  /** `benefit` if a high rating is good, `cost` if a high rating takes more. */
  direction: z.enum(['benefit', 'cost']),
  /** The question the criterion answers. */
  question: text(),
  /** What a rating of 1 means. */
  low: text(),
  /** What a rating of 5 means. */
  high: text(),
});

export type Criterion = z.infer<typeof criterionSchema>;
