import { z } from 'zod';
import { change, leads, localId, minutes, reference, roles, text } from './fields.ts';

/** A session outline: `src/content/sessions/<name>.mdx`. The minutes of its steps add up to `minutes`. */
export const sessionSchema = z
  .strictObject({
    /** Name, such as "Pair session". */
    title: text(),
    /** One sentence for lists and search results. */
    summary: text().max(160),
    /** Position in lists, from 1. */
    order: z.number().min(1),
    /** Length in minutes. */
    minutes: minutes(),
    /** How often it is held, in words. */
    rhythm: text(),
    /** Who takes part. */
    who: text(),
    /** Whom the page serves. */
    roles: z.array(z.enum(roles)).min(1),
    /** What the participants have when it ends. */
    outcome: text(),
    /** The method it runs, if it belongs to one. */
    method: reference('methods').optional(),
    /** The steps, in order. */
    steps: z
      .array(
        z.strictObject({
          /** Stable id, unique in the outline. */
          id: localId(),
          /** Name of the step, short enough for the agenda bar. */
          title: text().max(28),
          /** Length in minutes. */
          minutes: minutes(),
          /** Who leads it. */
          lead: z.enum(leads),
          /** What happens, written to the person who leads. */
          run: text(),
          /** A sentence that can be said as it stands. */
          say: text().optional(),
          /** What happens in it for those who take part; their page prints it instead of `run` and `say`. */
          participant: text().optional(),
        }),
      )
      .min(1),
    /** What those who take part do before, each a task. */
    prepare: z.array(text()).min(1),
    /** What those who take part do after, each a task. */
    followUp: z.array(text()).min(1),
    /** What only those who run it do, each a task; participants' pages leave it out. */
    organise: z
      .strictObject({
        /** Before the session. */
        before: z.array(text()).default([]),
        /** After the session. */
        after: z.array(text()).default([]),
      })
      .prefault({}),
    /** Prompt cards that fit. */
    prompts: z.array(reference('prompts')).default([]),
    /** Pitfalls to watch for. */
    pitfalls: z.array(reference('pitfalls')).default([]),
    /** Documents to fill in when it is over. */
    documents: z.array(reference('templates')).default([]),
    /** Where the outline comes from; empty if it is ours. */
    sources: z.array(reference('sources')).default([]),
    /** Last change in substance, with its reason. */
    changed: change(),
  })
  .superRefine((session, context) => {
    const sum = session.steps.reduce((total, step) => total + step.minutes, 0);
    if (sum !== session.minutes) {
      context.addIssue({
        code: 'custom',
        path: ['minutes'],
        message: `the steps add up to ${sum} minutes, the outline says ${session.minutes}; write "minutes: ${sum}" or change a step`,
      });
    }
    const seen = new Set<string>();
    session.steps.forEach((step, index) => {
      if (seen.has(step.id)) {
        context.addIssue({
          code: 'custom',
          path: ['steps', index, 'id'],
          message: `the id "${step.id}" is used twice; give each step its own`,
        });
      }
      seen.add(step.id);
    });
  });

export type Session = z.infer<typeof sessionSchema>;
