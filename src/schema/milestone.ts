import { z } from 'zod';
import { change, reference, roles, text } from './fields.ts';

/** When a milestone is due. */
const ruleSchema = z.discriminatedUnion('on', [
  /** In the first week. */
  z.strictObject({ on: z.literal('first-week') }),
  /** In the last week. */
  z.strictObject({ on: z.literal('last-week') }),
  /** So many days after the first day as the chosen model asks for a review. */
  z.strictObject({ on: z.literal('review-days') }),
  z.strictObject({
    on: z.literal('each-event'),
    /** In every week in which one of these methods has an event. */
    methods: z.array(reference('methods')).min(1),
  }),
  z.strictObject({
    on: z.literal('after-event'),
    /** Methods whose events are counted. */
    methods: z.array(reference('methods')).min(1),
    /** In the week after the event of this number. */
    number: z.int().min(1),
    /** Where there are fewer events: at this share of the weeks, 0 to 1. */
    orShare: z.number().min(0).max(1),
  }),
]);

/** Something that a programme has to have done by a week, beside its events: `src/content/milestones/<name>.yaml`. */
export const milestoneSchema = z.strictObject({
  /** What it is, such as "Sponsor check-in". */
  title: text(),
  /** What is done then, in a sentence. */
  summary: text().max(160),
  /** Position among those of the same week, from 1. */
  order: z.int().min(1),
  /** When it is due. */
  rule: ruleSchema,
  /** Who sees to it. */
  owner: z.enum(roles),
  /** Checklist that goes with it. */
  checklist: reference('checklists').optional(),
  /** Template that is filled in. */
  template: reference('templates').optional(),
  /** Outline of the meeting. */
  session: reference('sessions').optional(),
  /** Last change in substance, with its reason. */
  changed: change(),
});

export type Milestone = z.infer<typeof milestoneSchema>;
