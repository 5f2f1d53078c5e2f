import { z } from 'zod';
import { reference, roles, text } from './fields.ts';

/** The four buckets, from the signal that moves first to the one that pays. */
export const kpiBuckets = ['engagement', 'behaviour', 'adoption', 'business'] as const;

/** A key performance indicator: `src/content/kpis/<name>.yaml`. */
export const kpiSchema = z.strictObject({
  /** Name, such as "Sessions held of sessions planned". */
  title: text(),
  /** One sentence for lists and search results. */
  summary: text().max(160),
  /** Position in lists, from 1. */
  order: z.int().min(1),
  /** Which bucket it belongs to. */
  bucket: z.enum(kpiBuckets),
  /** `leading` moves during the cycle, `lagging` after it. */
  timing: z.enum(['leading', 'lagging']),
  /** Unit as it is written after a figure, such as "%" or "decisions a quarter". */
  unit: text(),
  /** Which way is better; `safeguard` is watched, never traded off. */
  direction: z.enum(['up', 'down', 'safeguard']),
  /** Whether a change may be given a money value: `caution` with a stated unit value only, `intangible` never. */
  valued: z.enum(['yes', 'caution', 'no', 'intangible']),
  /** How a unit of change becomes money, where it may. */
  valuation: text().optional(),
  /** The figure exactly: what is counted over what, who is included. */
  formula: text(),
  /** Where the figure comes from, and the cheapest way to get it. */
  collect: text(),
  /** How often it is taken. */
  rhythm: text(),
  /** Who owns it. */
  owner: z.enum(roles),
  /** How it misleads, and what to do about that. */
  caution: text(),
  /** Claims that bear on it. */
  claims: z.array(reference('claims')).default([]),
});

export type Kpi = z.infer<typeof kpiSchema>;
