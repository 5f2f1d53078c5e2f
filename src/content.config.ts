import { defineCollection } from 'astro:content';
import { layered } from './engine/collection.ts';
import { schemas } from './schema/index.ts';

export const collections = {
  chapters: defineCollection({ loader: layered('chapters'), schema: schemas.chapters }),
  models: defineCollection({ loader: layered('models'), schema: schemas.models }),
  methods: defineCollection({ loader: layered('methods'), schema: schemas.methods }),
  criteria: defineCollection({ loader: layered('criteria'), schema: schemas.criteria }),
  presets: defineCollection({ loader: layered('presets'), schema: schemas.presets }),
  gaps: defineCollection({ loader: layered('gaps'), schema: schemas.gaps }),
  blends: defineCollection({ loader: layered('blends'), schema: schemas.blends }),
  milestones: defineCollection({ loader: layered('milestones'), schema: schemas.milestones }),
  sessions: defineCollection({ loader: layered('sessions'), schema: schemas.sessions }),
  checklists: defineCollection({ loader: layered('checklists'), schema: schemas.checklists }),
  templates: defineCollection({ loader: layered('templates'), schema: schemas.templates }),
  weaknesses: defineCollection({ loader: layered('weaknesses'), schema: schemas.weaknesses }),
  kpis: defineCollection({ loader: layered('kpis'), schema: schemas.kpis }),
  isolations: defineCollection({ loader: layered('isolations'), schema: schemas.isolations }),
  cases: defineCollection({ loader: layered('cases'), schema: schemas.cases }),
  prompts: defineCollection({ loader: layered('prompts'), schema: schemas.prompts }),
  pitfalls: defineCollection({ loader: layered('pitfalls'), schema: schemas.pitfalls }),
  claims: defineCollection({ loader: layered('claims'), schema: schemas.claims }),
  sources: defineCollection({ loader: layered('sources'), schema: schemas.sources }),
  defaults: defineCollection({ loader: layered('defaults'), schema: schemas.defaults }),
  paths: defineCollection({ loader: layered('paths'), schema: schemas.paths }),
  glossary: defineCollection({ loader: layered('glossary'), schema: schemas.glossary }),
  about: defineCollection({ loader: layered('about'), schema: schemas.about }),
  ui: defineCollection({ loader: layered('ui'), schema: schemas.ui }),
};
