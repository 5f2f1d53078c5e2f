import { z } from 'zod';

/** Names of all collections, in the order in which the site lists them. */
export const collectionNames = [
  'chapters',
  'models',
  'methods',
  'criteria',
  'presets',
  'gaps',
  'blends',
  'milestones',
  'sessions',
  'checklists',
  'templates',
  'kpis',
  'isolations',
  'weaknesses',
  'cases',
  'prompts',
  'pitfalls',
  'claims',
  'sources',
  'defaults',
  'paths',
  'glossary',
  'about',
  'ui',
] as const;

export type CollectionName = (typeof collectionNames)[number];

/** The five parts of the playbook; a chapter's folder is its part. */
export const parts = ['decide', 'design', 'run', 'measure', 'scale'] as const;
export type Part = (typeof parts)[number];

/** The people a page may be written for. */
export const roles = [
  'designer',
  'lead',
  'sponsor',
  'executive',
  'mentor',
  'facilitator',
  'forker',
] as const;
export type Role = (typeof roles)[number];

/** Who leads a step or spends an hour. The first three have an ink of their own; the others are grey. */
export const leads = ['leader', 'mentor', 'together', 'facilitator', 'sponsor'] as const;
export type Lead = (typeof leads)[number];

/** How firmly a statement may be said: see the evidence pages. X means: do not use. */
export const grades = ['A', 'B', 'C', 'D', 'X'] as const;
export type Grade = (typeof grades)[number];

/** Text that a reader will see: never empty, no blank at either end. */
export const text = () =>
  z
    .string()
    .min(1, 'write at least one character')
    .refine((value) => value.trim() === value, 'remove the blanks at the start or the end');

/** A stable id inside a file: lower-case words joined by hyphens. Never renamed once published. */
export const localId = () =>
  z
    .string()
    .regex(
      /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
      'write lower-case words joined by hyphens, such as "next-steps"',
    );

/** The id of an entry in one collection, such as `workshops`. The content check resolves it. */
export const reference = (collection: CollectionName) =>
  z.string().min(1).meta({ reference: collection });

/** An entry anywhere, written `collection/id`, such as `methods/workshops`. The content check resolves it. */
export const anyReference = () =>
  z
    .string()
    .regex(/^[a-z]+\/.+$/, 'write "collection/id", such as "methods/workshops"')
    .meta({ reference: '*' });

/** A calendar date, written 2026-11-23. */
export const isoDate = () =>
  z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'write a date as year-month-day, such as "2026-11-23"');

/** When the entry last changed in substance, and why. */
export const change = () =>
  z.strictObject({
    /** Day of the change, such as 2026-11-23. */
    on: isoDate(),
    /** What changed and why, in a sentence a returning reader understands. */
    why: text(),
  });

/** Whole minutes, at least one. */
export const minutes = () => z.int().min(1);

/** Entries elsewhere that a reader is likely to need next, by collection. */
export const related = () =>
  z
    .strictObject({
      /** Chapters that continue the thought. */
      chapters: z.array(reference('chapters')).default([]),
      /** Methods that the page speaks of. */
      methods: z.array(reference('methods')).default([]),
      /** Session outlines that put the page into practice. */
      sessions: z.array(reference('sessions')).default([]),
      /** Checklists that go with the page. */
      checklists: z.array(reference('checklists')).default([]),
      /** Templates that go with the page. */
      templates: z.array(reference('templates')).default([]),
      /** Pitfalls that threaten here. */
      pitfalls: z.array(reference('pitfalls')).default([]),
      /** KPIs that can be measured here. */
      kpis: z.array(reference('kpis')).default([]),
    })
    .prefault({});
