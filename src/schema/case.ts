import { z } from 'zod';
import { localId, reference, text } from './fields.ts';

/** A figure with its range, or a part of it: low ≤ mode ≤ high. */
const spread = z.strictObject({
  /** Low end. */
  low: z.number().optional(),
  /** What is likely. */
  mode: z.number().optional(),
  /** High end. */
  high: z.number().optional(),
});

function rises({ low, mode, high }: z.infer<typeof spread>): boolean {
  const given = [low, mode, high].filter((each) => each !== undefined);
  return given.every((each, index) => index === 0 || (given[index - 1] ?? each) <= each);
}

const costRange = () =>
  z.strictObject({
    /** Low end, as a multiple of the estimate. */
    low: z.number().min(0).max(1),
    /** High end. */
    high: z.number().min(1).max(100),
  });

const money = () => z.number().min(0).max(1e12);

/** What a measure is worth; figures in the KPI's unit, per cent as 18. */
const worthSchema = z
  .strictObject({
    /** Ends of the figure before. */
    before: spread.optional(),
    /** The figure observed or expected. */
    after: spread,
    /** How many times a year a unit counts; without it, the people who take part. */
    exposure: spread.optional(),
    /** Money for a unit. */
    unitValue: spread.optional(),
    /** Sum that the value of a unit is a share of. */
    base: money().optional(),
    /** How the effect is isolated; without it, it is never counted. */
    isolation: reference('isolations').optional(),
    /** Share that is owed to the programme, 0 to 1. */
    attribution: spread.optional(),
    /** How far to believe it, 0 to 1. */
    confidence: spread.optional(),
    /** The comparison group before. */
    comparisonBefore: spread.optional(),
    /** The comparison group after. */
    comparisonAfter: spread.optional(),
    /** What the figure gained a period anyway. */
    trendSlope: spread.optional(),
    /** Periods between before and after. */
    trendPeriods: spread.optional(),
    /** Word that measures share which show the same money. */
    overlap: text().optional(),
    /** Where the value of a unit comes from. */
    valueSource: text().optional(),
    /** People in each group whose figure is taken; without it, those who take part. */
    watched: z.int().min(2).max(10_000_000).optional(),
    /** Standard deviation of the figure between people, for what a pilot can see of a mean. */
    deviation: z.number().min(0).optional(),
  })
  .superRefine((worth, context) => {
    for (const [field, value] of Object.entries(worth))
      if (typeof value === 'object' && !rises(value))
        context.addIssue({
          code: 'custom',
          path: [field],
          message: 'low, mode and high must rise',
        });
  });

/** An invented business case to look at and to start from: `src/content/cases/<name>.yaml`. */
export const caseSchema = z.strictObject({
  /** Name, such as "Three readings of one programme". */
  title: text(),
  /** What it is there to show, in a sentence. */
  summary: text().max(160),
  /** Position, from 1. */
  order: z.int().min(1),
  /** The invented organisation and its programme, in two sentences. */
  story: text(),
  /** Executives who take part. */
  executives: z.int().min(1),
  /** Mentors who take part. */
  mentors: z.int().min(1),
  /** How people came to take part. */
  selection: z.enum(['assigned', 'volunteers', 'mixed']),
  /** Costs by line, in the edition's currency; lines that are left out cost nothing. */
  costs: z.strictObject({
    /** Concept, selection, approvals. */
    design: money().default(0),
    /** Modules and material. */
    content: money().default(0),
    /** Facilitators. */
    facilitation: money().default(0),
    /** Scheduling and the log. */
    coordination: money().default(0),
    /** Licences and tools. */
    platform: money().default(0),
    /** Baseline, surveys, report. */
    evaluation: money().default(0),
    /** Executives' hours. */
    'executives-time': money().default(0),
    /** Mentors' hours. */
    'mentors-time': money().default(0),
  }),
  /** Overhead on the paid lines, 0 to 1. */
  overheadShare: z.number().min(0).max(1),
  /** What costs come to, by group, as multiples of the estimates. */
  costRanges: z
    .strictObject({
      /** What is paid. */
      paid: costRange().optional(),
      /** Executives' time. */
      'executives-time': costRange().optional(),
      /** Mentors' time. */
      'mentors-time': costRange().optional(),
    })
    .default({}),
  /** What it changes. */
  measures: z
    .array(
      z
        .strictObject({
          /** Id within the case. */
          id: localId(),
          /** KPI of the library. */
          kpi: reference('kpis').optional(),
          /** Name of a measure that the library does not have. */
          name: text().optional(),
          /** Its unit. */
          unit: text().optional(),
          /** Which way is better. */
          direction: z.enum(['up', 'down']).optional(),
          /** Figure before the programme. */
          baseline: z.number(),
          /** What it is worth. */
          worth: worthSchema,
        })
        .refine(({ kpi, name }) => (kpi === undefined) !== (name === undefined), {
          message: 'a measure has either a KPI of the library or a name of its own',
        })
        .refine(
          ({ name, unit, direction }) =>
            (name === undefined) === (unit === undefined) &&
            (name === undefined) === (direction === undefined),
          {
            path: ['name'],
            message:
              'a measure of its own says its unit and direction; for one of the library, the KPI says them',
          },
        ),
    )
    .min(1),
});

export type Case = z.infer<typeof caseSchema>;
