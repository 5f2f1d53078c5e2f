import * as z from 'zod/mini';
import { byId, clockTime, country, day, id, ids, line, note, within } from './fields.ts';
import { programmeCounts, programmeRanges as ranges, programmeTexts } from './ranges.ts';
import { steps } from './steps.ts';
import { costGroups, costRangeSchema, worthSchema } from './worth-schema.ts';

/** Version of the document that this code writes. Older ones are migrated, newer ones are refused untouched. */
export const programmeVersion = 1;

/** Marks a file or a link as ours. */
export const programmeFormat = 'turnabout-programme';

/** How safe it is to speak up. */
export const safetyLevels = ['low', 'medium', 'high'] as const;

/** What may be in place before a reverse leg starts. */
export const governanceFlags = ['charter', 'confidentiality', 'sponsor'] as const;

/** Where the events of a track fall; see `placement`. */
export const placements = ['start', 'mid', 'end', 'weekly', 'fortnightly'] as const;

/** How people came to take part: chance or a rule assigned them, they came forward, or both. */
export const selections = ['assigned', 'volunteers', 'mixed'] as const;

/** How figures lie between their ends; see `SpreadShape`. */
export const spreadShapes = ['triangular', 'pert', 'lognormal'] as const;

/** What a KPI of one's own says of itself. */
export const ownDirections = ['up', 'down'] as const;
export const ownTimings = ['leading', 'lagging'] as const;
export const ownBuckets = ['engagement', 'behaviour', 'adoption', 'business'] as const;

const own = z.exactOptional;

/** The situation in which the programme runs. */
const contextSchema = z.strictObject({
  /** Weeks until results are needed. */
  horizonWeeks: own(within(ranges.horizonWeeks)),
  /** How safe it is to speak up. */
  safety: own(z.enum(safetyLevels)),
  /** Whether each pair will have a charter. */
  charter: own(z.boolean()),
  /** Whether a confidentiality agreement is in place. */
  confidentiality: own(z.boolean()),
  /** Whether a sponsor at the top supports it. */
  sponsor: own(z.boolean()),
  /** Whether the executives already have a traditional mentor. */
  existingMentor: own(z.boolean()),
  /** Executives who take part. */
  executives: own(within(ranges.executives)),
  /** Mentors who take part. */
  mentors: own(within(ranges.mentors)),
  /** First day. */
  start: own(day()),
  /** Country whose public holidays the plan keeps clear of. */
  country: own(country()),
});

/** What the method selector holds. */
const selectionSchema = z.strictObject({
  /** Preset that the weights start from. */
  preset: own(id()),
  /** Weights that differ from the preset's, by criterion, 0 to 10. */
  weights: byId(within(ranges.criterionWeight)),
  /** Ratings that differ from the site's, by method and criterion, 1 to 5. */
  ratings: byId(z.record(id(), within(ranges.rating))),
  /** Methods that are compared though they usually are not, or the other way round. */
  compared: byId(z.boolean()),
  /** Methods that the programme uses. */
  chosen: own(ids()),
});

/** What the programme has to keep within. */
const constraintsSchema = z.strictObject({
  /** Length in weeks, as the methods are chosen for. */
  weeks: own(within(ranges.weeks)),
  /** Hours a week that each executive can give. */
  capHours: own(within(ranges.capHours)),
  /** Hours that facilitators can give in all. */
  facilitatorHours: own(within(ranges.facilitatorHours)),
  /** Money that may be paid, and money that it may cost in full, in the programme's currency; overhead apart. */
  cashBudget: own(within(ranges.money)),
  fullBudget: own(within(ranges.money)),
  /** Weeks in which nothing happens. */
  blackoutWeeks: own(z.array(within(ranges.weeks)).check(z.maxLength(ranges.weeks.max))),
});

/** The blend over the weeks. */
const planSchema = z.strictObject({
  /** Blend that the tracks start from. */
  blend: own(id()),
  /** Length in weeks. */
  weeks: own(within(ranges.planWeeks)),
  /** Time of day at which sessions begin in the calendar. */
  startsAt: own(clockTime()),
  /** Time zone of that time by its IANA name; none: wherever the reader is. */
  timeZone: own(line(programmeTexts.id)),
  /** Events by method; a rhythm (weekly, fortnightly) sets their number by itself. */
  tracks: own(
    z
      .array(
        z.strictObject({
          method: id(),
          count: within(ranges.eventCount),
          placement: z.enum(placements),
          /** Weeks that the reader put them in; then number and placement only tell where they came from. */
          at: own(z.array(within(ranges.eventWeek)).check(z.maxLength(ranges.eventWeek.max))),
          /** Whether the reader takes the smaller form. */
          short: own(z.boolean()),
        }),
      )
      .check(z.maxLength(programmeCounts.tracks)),
  ),
});

/** What the programme costs, as far as the reader says so. */
const businessSchema = z.strictObject({
  /** Money an hour, by the rate's id. */
  rates: byId(within(ranges.hourlyRate)),
  /** Lines of the costs that replace what the plan gives, by line. */
  lines: byId(within(ranges.money)),
  /** Overhead on the lines that are paid, 0 to 1. */
  overheadShare: own(within(ranges.share)),
  /** Ranges of what the costs come to, by group. */
  costRanges: z._default(z.partialRecord(z.enum(costGroups), costRangeSchema), {}),
  /** Whether participants' time is counted; without it, every output says so. */
  timeCounted: own(z.boolean()),
  /** Months over which the course of costs and benefits is drawn. */
  horizonMonths: own(within(ranges.horizonMonths)),
  /** A year's discount rate, 0 to 1. */
  discountRate: own(within(ranges.discountRate)),
  /** How people came to take part. */
  selection: own(z.enum(selections)),
  /** How figures lie between their ends. */
  shape: own(z.enum(spreadShapes)),
  /** Start of the random numbers, so that everybody gets the same ones. */
  seed: own(within(ranges.seed)),
});

/** One indicator that the programme is measured by. */
const measureSchema = z.strictObject({
  /** Id of this measure within the programme. */
  id: id(),
  /** KPI of the library; left out for one's own. */
  kpi: own(id()),
  /** Name of one's own. */
  name: own(line(programmeTexts.name)),
  /** Figure before the programme, in the KPI's unit. */
  baseline: own(within(ranges.figure)),
  /** Figure that the programme is to reach. */
  target: own(within(ranges.figure)),
  /** Who takes the figure. */
  owner: own(line(programmeTexts.name)),
  /** Where the figure comes from. */
  source: own(line()),
  /** Day by which the target is to be reached. */
  due: own(day()),
  /** How often it is taken, where not as the library says. */
  rhythm: own(line()),
  /** Unit of one's own, as it is written after a figure. */
  unit: own(line(programmeTexts.name)),
  /** Which way is better, for one's own. */
  direction: own(z.enum(ownDirections)),
  /** Whether it moves during the programme or after it, for one's own. */
  timing: own(z.enum(ownTimings)),
  /** Its bucket, for one's own. */
  bucket: own(z.enum(ownBuckets)),
  /** How the business case gives it a value; none: it is measured and not priced. */
  worth: own(worthSchema),
});

/** One session that was held or missed. */
const sessionSchema = z.strictObject({
  /** Id of this entry within the programme. */
  id: id(),
  /** Day of the session. */
  on: day(),
  /** Which pair or group. */
  pair: own(line(programmeTexts.name)),
  /** Session outline that was used. */
  session: own(id()),
  /** Whether it took place. */
  held: z.boolean(),
  /** How long it took, in minutes. */
  minutes: own(within(ranges.sessionMinutes)),
  /** What was decided. */
  decision: own(line()),
  /** What is to be done, and whether it is. */
  actions: own(
    z
      .array(z.strictObject({ text: line(), done: z.boolean() }))
      .check(z.maxLength(programmeCounts.actions)),
  ),
});

/** The measurement plan as it stood on a day, so that nobody can choose afterwards what has been a success. */
const registeredSchema = z.strictObject({
  /** Day of the registration. */
  on: day(),
  /** SHA-256 of the registered text, in hexadecimal digits. */
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

/** When a step was settled, and on what: the values it took from other steps on that day. */
const settledSchema = z.strictObject({
  on: day(),
  from: byId(z.union([within(ranges.figure), line(), z.array(line()).check(z.maxLength(50))])),
});

/**
 * One programme, version 1. It holds only what its reader entered: a field that is absent has the value of an earlier step
 * or the site's default, which `givenInputs` supplies. So a link stays short, and what was overridden can be restored.
 */
export const programmeSchema = z.strictObject({
  format: z.literal(programmeFormat),
  version: z.literal(programmeVersion),
  /** What its reader calls it. */
  name: z._default(line(programmeTexts.name), ''),
  /** Mark of the site's content that it was last saved with; other defaults may give other figures. */
  content: own(id()),
  context: z.prefault(contextSchema, {}),
  /** Weights of the gaps that differ from the site's, 0 to 10. */
  gaps: byId(within(ranges.gapWeight)),
  /** Model that the programme follows. */
  model: own(id()),
  selection: z.prefault(selectionSchema, {}),
  constraints: z.prefault(constraintsSchema, {}),
  plan: z.prefault(planSchema, {}),
  business: z.prefault(businessSchema, {}),
  measurement: z._default(z.array(measureSchema).check(z.maxLength(programmeCounts.measures)), []),
  /** When the measurement plan was registered, and its hash. */
  registered: own(registeredSchema),
  /** Ticked items, by checklist. */
  ticks: byId(ids()),
  log: z._default(z.array(sessionSchema).check(z.maxLength(programmeCounts.sessions)), []),
  /** Notes, by step. */
  notes: z._default(z.partialRecord(z.enum(steps), note()), {}),
  settled: z._default(z.partialRecord(z.enum(steps), settledSchema), {}),
});

type Frozen<Value> = Value extends object
  ? { readonly [Key in keyof Value]: Frozen<Value[Key]> }
  : Value;

/** A programme in memory: all sections are there, what the reader did not enter is not. */
export type Programme = Frozen<z.infer<typeof programmeSchema>>;

export type SafetyLevel = (typeof safetyLevels)[number];
export type GovernanceFlag = (typeof governanceFlags)[number];
export type PlannedTrack = NonNullable<Programme['plan']['tracks']>[number];
export type Measure = Programme['measurement'][number];
export type Worth = NonNullable<Measure['worth']>;
export type ParticipantSelection = (typeof selections)[number];
export type LoggedSession = Programme['log'][number];

/** A programme in which nothing is entered. */
export function emptyProgramme(name = ''): Programme {
  return programmeSchema.parse({ format: programmeFormat, version: programmeVersion, name });
}
