import { z } from 'zod';
import { localId, text } from './fields.ts';

/** A set of weights to start the method selector from: `src/content/presets/<name>.yaml`. */
export const presetSchema = z.strictObject({
  /** Name, such as "Culture and empathy". */
  title: text(),
  /** When to start from it, in a sentence. */
  summary: text().max(160),
  /** Position, from 1; the first is what the selector opens with. */
  order: z.int().min(1),
  /** Weight 0 to 10 for every criterion, by the criterion's id. */
  weights: z.record(localId(), z.number().min(0).max(10)),
});

export type Preset = z.infer<typeof presetSchema>;
