import type { z } from 'zod';
import { blendSchema } from './blend';
import { chapterSchema } from './chapter';
import { checklistSchema } from './checklist';
import { claimSchema } from './claim';
import { criterionSchema } from './criterion';
import { defaultSchema } from './default';
import type { CollectionName } from './fields';
import { gapSchema } from './gap';
import { kpiSchema } from './kpi';
import { methodSchema } from './method';
import { modelSchema } from './model';
import { pathSchema } from './path';
import { pitfallSchema } from './pitfall';
import { presetSchema } from './preset';
import { promptSchema } from './prompt';
import { sessionSchema } from './session';
import { sourceSchema } from './source';
import { templateSchema } from './template';
import { termSchema } from './term';
import { uiSchema } from './ui';

/** The schema of every collection. A new collection is added here and in `fields.ts`. */
export const schemas = {
  chapters: chapterSchema,
  models: modelSchema,
  methods: methodSchema,
  criteria: criterionSchema,
  presets: presetSchema,
  gaps: gapSchema,
  blends: blendSchema,
  sessions: sessionSchema,
  checklists: checklistSchema,
  templates: templateSchema,
  kpis: kpiSchema,
  prompts: promptSchema,
  pitfalls: pitfallSchema,
  claims: claimSchema,
  sources: sourceSchema,
  defaults: defaultSchema,
  paths: pathSchema,
  glossary: termSchema,
  ui: uiSchema,
} satisfies Record<CollectionName, z.ZodType>;
