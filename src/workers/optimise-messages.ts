import * as z from 'zod/mini';
import type { PlanProblem } from '../model/programme/optimising.ts';
import { placements } from '../model/programme/schema.ts';
import type { OptimiseAnswer, OptimiseProgress } from './optimise-answer.ts';

// The strict policy of the site forbids making functions from strings, which is Zod's fast path.
z.config({ jitless: true });

/** What the worker tells the page. */
export type OptimiseMessage =
  | { readonly kind: 'progress'; readonly progress: OptimiseProgress }
  | { readonly kind: 'answer'; readonly answer: OptimiseAnswer }
  /** The question could not be read, or the search failed. */
  | { readonly kind: 'failed' };

const amount = z.number().check(z.minimum(0));
const share = z.number().check(z.minimum(0), z.maximum(1 + 1e-9));
const name = z.string().check(z.maxLength(200));
const few = <Item extends z.ZodMiniType>(item: Item) => z.array(item).check(z.maxLength(600));

const problemSchema = z.strictObject({
  weeks: z.int().check(z.minimum(1), z.maximum(600)),
  openWeeks: few(z.int()),
  closedWeeks: few(z.int()),
  capMinutes: amount,
  facilitatorMinutes: amount,
  cashBudget: z.exactOptional(amount),
  fullBudget: z.exactOptional(amount),
  fixedCash: amount,
  fixedFull: amount,
  costPerWeek: z.strictObject({ cash: amount, full: amount }),
  lenses: few(name),
  lensWeights: few(amount),
  methods: few(
    z.strictObject({
      method: name,
      executiveMinutes: amount,
      facilitatorMinutes: amount,
      cashCost: amount,
      fullCost: amount,
      potency: amount,
      strengths: few(amount),
      least: z.int().check(z.minimum(0)),
      most: z.int().check(z.minimum(0)),
      gapWeeks: z.int().check(z.minimum(1)),
      short: z.boolean(),
      placement: z.enum(placements),
    }),
  ),
});

const optimumSchema = z.strictObject({
  counts: few(z.int().check(z.minimum(0))),
  effect: share,
  effectByLens: few(share),
  cashCost: amount,
  fullCost: amount,
  facilitatorMinutes: amount,
  bound: share,
  proven: z.boolean(),
});

const limit = z.enum(['cap', 'weeks', 'facilitator', 'cash-budget', 'full-budget']);

const limitSchema = z.strictObject({
  limit,
  slack: z.number(),
  unit: z.enum(['minutes', 'events', 'money']),
  blocks: few(name),
  blocksAlone: few(name),
  binds: z.boolean(),
});

const boughtSchema = z.strictObject({
  kind: z.enum(['cap', 'facilitator', 'week', 'cash-budget', 'full-budget']),
  added: amount,
  unit: z.enum(['minutes', 'weeks', 'money']),
  gain: share,
  proven: z.boolean(),
});

const changes = few(
  z.strictObject({
    limit,
    unit: z.enum(['minutes', 'weeks', 'money']),
    is: z.number(),
    must: z.number(),
  }),
);

const answerSchema = z.union([
  z.strictObject({
    kind: z.literal('found'),
    optimum: optimumSchema,
    limits: few(limitSchema),
    bought: few(boughtSchema),
  }),
  z.strictObject({
    kind: z.literal('nothing-fits'),
    fit: z.union([
      z.strictObject({ kind: z.literal('fits') }),
      z.strictObject({ kind: z.enum(['single', 'together']), changes }),
    ]),
  }),
  z.strictObject({ kind: z.literal('gave-up') }),
]);

const progressSchema = z.union([
  z.strictObject({
    stage: z.literal('searching'),
    effect: z.union([share, z.undefined()]),
    bound: z.union([share, z.undefined()]),
  }),
  z.strictObject({
    stage: z.literal('widening'),
    optimum: optimumSchema,
    limits: few(limitSchema),
  }),
]);

const messageSchema = z.union([
  z.strictObject({ kind: z.literal('progress'), progress: progressSchema }),
  z.strictObject({ kind: z.literal('answer'), answer: answerSchema }),
  z.strictObject({ kind: z.literal('failed') }),
]);

/** A question as it arrives in the worker; `undefined` if it is none. */
export function readQuestion(data: unknown): PlanProblem | undefined {
  return z.safeParse(problemSchema, data).data;
}

/** A message as it arrives on the page; `undefined` if it is none of ours. */
export function readMessage(data: unknown): OptimiseMessage | undefined {
  return z.safeParse(messageSchema, data).data;
}
