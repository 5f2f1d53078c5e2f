import type { z } from 'zod';
import { aboutSchema } from './about.ts';
import { blendSchema } from './blend.ts';
import { caseSchema } from './case.ts';
import { chapterSchema } from './chapter.ts';
import { checklistSchema } from './checklist.ts';
import { claimSchema } from './claim.ts';
import { criterionSchema } from './criterion.ts';
import { defaultSchema } from './default.ts';
import type { CollectionName } from './fields.ts';
import { gapSchema } from './gap.ts';
import { isolationSchema } from './isolation.ts';
import { kpiSchema } from './kpi.ts';
import { methodSchema } from './method.ts';
import { modelSchema } from './model.ts';
import { pathSchema } from './path.ts';
import { milestoneSchema } from './milestone.ts';
import { pitfallSchema } from './pitfall.ts';
import { presetSchema } from './preset.ts';
import { promptSchema } from './prompt.ts';
import { sessionSchema } from './session.ts';
import { sourceSchema } from './source.ts';
import { templateSchema } from './template.ts';
import { termSchema } from './term.ts';
import { uiSchema } from './ui.ts';
import { weaknessSchema } from './weakness.ts';

/** The schema of every collection. A new collection is added here and in `fields.ts`. */
export const schemas = {
  chapters: chapterSchema,
  models: modelSchema,
  methods: methodSchema,
  criteria: criterionSchema,
  presets: presetSchema,
  gaps: gapSchema,
  blends: blendSchema,
  milestones: milestoneSchema,
  sessions: sessionSchema,
  checklists: checklistSchema,
  templates: templateSchema,
  weaknesses: weaknessSchema,
  kpis: kpiSchema,
  isolations: isolationSchema,
  cases: caseSchema,
  prompts: promptSchema,
  pitfalls: pitfallSchema,
  claims: claimSchema,
  sources: sourceSchema,
  defaults: defaultSchema,
  paths: pathSchema,
  glossary: termSchema,
  about: aboutSchema,
  ui: uiSchema,
} satisfies Record<CollectionName, z.ZodType>;
