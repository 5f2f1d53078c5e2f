import type { UiAreas } from '../../engine/ui.ts';

/** How much of a source was read, in words. */
export function readingWords(evidence: UiAreas['evidence']) {
  return {
    full: evidence.readFull,
    abstract: evidence.readAbstract,
    citation: evidence.readCitation,
    none: evidence.readNone,
  };
}
