import { z } from 'zod';
import { reference, roles, text } from './fields.ts';

/** The four buckets, from the signal that moves first to the one that pays. */
export const kpiBuckets = ['engagement', 'behaviour', 'adoption', 'business'] as const;

/** What a change of a KPI is multiplied by in a year. */
const exposureSchema = z.strictObject({
  /** What is counted, such as "Mentors in the programme". */
  label: text(),
  /** What one of them is, for the help under the field. */
  unit: text(),
  /** Who is counted, where a plan knows their number; else it is typed. */
  from: z.enum(['mentors', 'executives', 'typed']),
});

/** What one unit of change is worth. */
const worthSchema = z
  .strictObject({
    /** What the value is called, such as "Cost of replacing a mentor". */
    label: text(),
    /** How to come by it. */
    help: text(),
    /** Default that says which share of a sum it is. */
    share: reference('defaults').optional(),
    /** That sum, such as "A mentor's salary a year". */
    of: text().optional(),
  })
  .refine(({ share, of }) => (share === undefined) === (of === undefined), {
    message: 'a share is a share of something: write both or neither',
  });

/** A key performance indicator: `src/content/kpis/<name>.yaml`. */
export const kpiSchema = z
  .strictObject({
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
    /** Kind of figure: a share of people or cases, a mean, or a count. */
    figure: z.enum(['proportion', 'mean', 'count']),
    /** What the figure is divided by: 100 where it is written in per cent or percentage points. */
    per: z.int().min(1).default(1),
    /** Months that a rate is counted over, such as 12 for leavers a year; left out where it is no rate of events. */
    rateMonths: z.int().min(1).optional(),
    /** What a change is multiplied by in a year, where it may be given a value. */
    exposure: exposureSchema.optional(),
    /** What a unit of change is worth, where it may be given a value. */
    worth: worthSchema.optional(),
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
  })
  .refine(
    ({ valued, exposure, worth }) => {
      const may = valued === 'yes' || valued === 'caution';
      return may === (exposure !== undefined) && may === (worth !== undefined);
    },
    {
      path: ['valued'],
      message: 'what may be given a value says its exposure and worth, and nothing else does',
    },
  );

export type Kpi = z.infer<typeof kpiSchema>;
