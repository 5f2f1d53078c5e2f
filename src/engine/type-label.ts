import type { CollectionName } from '../schema/fields.ts';
import type { UiAreas } from './ui.ts';

/** What an entry of a collection is called: the label in search results and related lists. */
export function typeLabel(words: UiAreas['words'], collection: CollectionName): string {
  const labels: Partial<Record<CollectionName, string>> = {
    chapters: words.typeChapters,
    models: words.typeModels,
    methods: words.typeMethods,
    blends: words.typeBlends,
    sessions: words.typeSessions,
    checklists: words.typeChecklists,
    templates: words.typeTemplates,
    kpis: words.typeKpis,
    prompts: words.typePrompts,
    pitfalls: words.typePitfalls,
    claims: words.typeClaims,
    glossary: words.typeGlossary,
  };
  return labels[collection] ?? words.typePage;
}
