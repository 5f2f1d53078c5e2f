import { defineCollection } from 'astro:content';
import { layered } from './engine/collection.ts';
import { schemas } from './schema/index.ts';

const define = <C extends keyof typeof schemas>(name: C) =>
  defineCollection({ loader: layered(name), schema: schemas[name] });

export const collections = {
  chapters: define('chapters'),
  models: define('models'),
  methods: define('methods'),
  criteria: define('criteria'),
  presets: define('presets'),
  gaps: define('gaps'),
  blends: define('blends'),
  sessions: define('sessions'),
  checklists: define('checklists'),
  templates: define('templates'),
  kpis: define('kpis'),
  prompts: define('prompts'),
  pitfalls: define('pitfalls'),
  claims: define('claims'),
  sources: define('sources'),
  defaults: define('defaults'),
  paths: define('paths'),
  glossary: define('glossary'),
  about: define('about'),
  ui: define('ui'),
};
