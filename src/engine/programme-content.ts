import { entry, ordered } from './entries.ts';
import { programmeContentOf } from './programme-content-of.ts';

/** Gathers everything that a programme is evaluated against, from the collections. */
export async function programmeContent() {
  return programmeContentOf({
    gaps: await ordered('gaps'),
    models: await ordered('models'),
    criteria: await ordered('criteria'),
    methods: await ordered('methods'),
    presets: await ordered('presets'),
    blends: await ordered('blends'),
    milestones: await ordered('milestones'),
    kpis: await ordered('kpis'),
    isolations: await ordered('isolations'),
    defaultEntry: async (id) => (await entry('defaults', id)).data,
  });
}
