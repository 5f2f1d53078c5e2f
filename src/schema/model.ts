import { z } from 'zod';
import { anyReference, change, leads, reference, text } from './fields.ts';

/** A mentoring model: `src/content/models/<name>.mdx`. The model chooser ranks by `side`, never by name. */
export const modelSchema = z.strictObject({
  /** Name of the model, such as "Reverse mentoring". */
  title: text(),
  /** One sentence for lists and search results. */
  summary: text().max(160),
  /** Position in lists, from 1. */
  order: z.int().min(1),
  /** Which share of the development gaps the model serves; `both` when it serves the two together. */
  side: z.enum(['reverse', 'traditional', 'both']),
  /** Whose ink the model is drawn in: who teaches. */
  lead: z.enum(leads),
  /** How long a relationship needs, in weeks. */
  weeks: z.strictObject({
    /** Below this many weeks the model does not work; the chooser blocks it. */
    minimum: z.int().min(1),
    /** Start of the recommended span. */
    recommendedFrom: z.int().min(1),
    /** End of the recommended span. */
    recommendedTo: z.int().min(1),
    /** Where the figures come from. */
    sources: z.array(reference('sources')).min(1),
  }),
  /** Whether a leg of this model needs charter, confidentiality and a sponsor before it starts. */
  needsGovernance: z.boolean(),
  /** Whether low psychological safety rules a leg of this model out. */
  needsSafety: z.boolean(),
  /** Days after the start at which results are reviewed. */
  reviewDays: z.array(z.int().min(1)).min(1),
  /** Checklists and templates to have before the start. */
  documents: z.array(anyReference()).default([]),
  /** What the model is for. */
  objective: text(),
  /** What it asks of the people in it, in hours and how often; our judgement. */
  effort: text(),
  /** Where the money goes; our judgement. */
  cost: text(),
  /** What happens to power in the relationship. */
  power: text(),
  /** What can be measured, and when. */
  measurement: text(),
  /** The cases it suits best. */
  bestFor: z.array(text()).min(1),
  /** What speaks for it. */
  strengths: z.array(text()).min(1),
  /** What speaks against it. */
  limits: z.array(text()).min(1),
  /** Claims behind the page. */
  claims: z.array(reference('claims')).default([]),
  /** Last change in substance, with its reason. */
  changed: change(),
});

export type MentoringModel = z.infer<typeof modelSchema>;
