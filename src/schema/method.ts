import { z } from 'zod';
import { change, leads, localId, minutes, reference, text } from './fields.ts';

/** What one event of a method takes. All times in minutes; see the blend planner. */
const eventSchema = z.strictObject({
  /** What one event is, such as "three-hour workshop" or "two modules in a week". */
  label: text(),
  /** Executive's time, minutes a person. */
  executiveMinutes: z.int().min(0),
  /** Mentor's time, minutes a person, preparation included. */
  mentorMinutes: z.int().min(0),
  /** Facilitator's time, minutes a group, preparation included; 0 if none is needed. */
  facilitatorMinutes: z.int().min(0),
  /** People in one group; `null` where the size does not matter. */
  groupSize: z.int().min(1).nullable(),
  /** Minutes to produce the material of one event, once. */
  buildMinutes: z.int().min(0),
});

/** One rating of one method on one criterion, with the reason a sceptic would ask for. */
export const ratingSchema = z.strictObject({
  /** 1 (very low) to 5 (very high). For time and cost, 5 means that it takes most. */
  value: z.int().min(1).max(5),
  /** `source` if the table or text of a source gives it, `ours` if it is our judgement. */
  basis: z.enum(['source', 'ours']),
  /** The source, where the basis is `source`. */
  source: reference('sources').optional(),
  /** Why this value and not one higher or lower, in a sentence. */
  reason: text(),
});

/** A method: `src/content/methods/<name>.mdx`. One file is all that a new method needs. */
export const methodSchema = z.strictObject({
  /** Name of the method, such as "Peer circles". */
  title: text(),
  /** One sentence for lists and search results. */
  summary: text().max(160),
  /** Position in lists and in random draws, from 1; two methods never share one. */
  order: z.number().min(1),
  /** Who leads while it runs: the ink of its marks in the score. */
  lead: z.enum(leads),
  /** Whether the selector ranks it unless asked otherwise. The pair session is the relationship itself, so it is not. */
  comparedByDefault: z.boolean(),
  /** Situations in which it fits; each completes "Use this when…". */
  whenToUse: z.array(text()).min(1),
  /** Situations in which it does not. */
  whenNot: z.array(text()).min(1),
  /** A rating for every criterion, by the criterion's id. */
  ratings: z.record(localId(), ratingSchema),
  /** Hard limits: where one is broken the method is vetoed, whatever its score. */
  limits: z.strictObject({
    /** Executive minutes in its heaviest week, in the smallest workable form. */
    peakMinutes: minutes(),
    /** What that smallest form is, such as "a half-day". */
    smallestForm: text(),
    /** Weeks that a programme must have. */
    minimumWeeks: z.int().min(1),
    /** Whether it cannot run without facilitator hours. */
    needsFacilitator: z.boolean(),
  }),
  /** What its events take, for the planner. */
  events: z.strictObject({
    /** The usual form. */
    standard: eventSchema,
    /** A smaller form that the planner may fall back on. */
    short: eventSchema.optional(),
    /** How many of the smaller form stand for one of the usual form: 2 for half-days, 1 for a shorter workshop. */
    shortForOneStandard: z.int().min(1).max(4).default(1),
    /** Fewest weeks from one event to the next: 1 allows one a week, 2 every other week; our judgement. */
    gapWeeks: z.int().min(1).max(13).default(1),
  }),
  /** λ of one standard event in the planner's saturating effect; our judgement, grade D. */
  potency: z.number().min(0).max(1),
  /** Session outlines that run it. */
  sessions: z.array(reference('sessions')).default([]),
  /** KPIs that can show its effect. */
  kpis: z.array(reference('kpis')).default([]),
  /** Pitfalls it is prone to. */
  pitfalls: z.array(reference('pitfalls')).default([]),
  /** Claims behind the page. */
  claims: z.array(reference('claims')).default([]),
  /** Other words people use for it; feeds search. */
  synonyms: z.array(text()).default([]),
  /** Last change in substance, with its reason. */
  changed: change(),
});

export type Method = z.infer<typeof methodSchema>;
export type MethodRating = z.infer<typeof ratingSchema>;
