import type { UiAreas } from '../../engine/ui.ts';
import type { Lead } from '../../schema/fields.ts';

/** Who leads, in words: the text beside an ink. */
export function leadWord(words: UiAreas['words'], lead: Lead): string {
  const byLead: Record<Lead, string> = {
    leader: words.leadLeader,
    mentor: words.leadMentor,
    together: words.leadTogether,
    facilitator: words.leadFacilitator,
    sponsor: words.leadSponsor,
  };
  return byLead[lead];
}
