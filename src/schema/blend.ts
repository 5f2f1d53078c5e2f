import { z } from 'zod';
import { change, reference, text } from './fields.ts';

/** A blend of methods over weeks: `src/content/blends/<name>.yaml`. */
export const blendSchema = z.strictObject({
  /** Name, such as "Four-week pilot". */
  title: text(),
  /** One sentence for lists and search results. */
  summary: text().max(160),
  /** Position in lists, from 1. */
  order: z.int().min(1),
  /** Length of the programme, in weeks. */
  weeks: z.int().min(4).max(52),
  /** Executives in the worked figures. */
  executives: z.int().min(1),
  /** What the blend is for. */
  focus: text(),
  /** One line of the score each. */
  tracks: z
    .array(
      z.strictObject({
        /** The method. */
        method: reference('methods'),
        /** Number of events. */
        count: z.int().min(1),
        /** Where the events fall: at the start, middle or end of equal stretches, or in each week. */
        placement: z.enum(['start', 'mid', 'end', 'weekly']),
      }),
    )
    .min(1),
  /** The weights under which the selector comes closest to this blend. */
  preset: reference('presets'),
  /** What to know before using it, each a paragraph. */
  notes: z.array(text()).min(1),
  /** Where the blend comes from. */
  sources: z.array(reference('sources')).min(1),
  /** Last change in substance, with its reason. */
  changed: change(),
});

export type Blend = z.infer<typeof blendSchema>;
