import { getEntry } from 'astro:content';
import edition from '#edition-config';
import type holidays from '../content/ui/en/holidays.json';
import type registration from '../content/ui/en/registration.json';
import type score from '../content/ui/en/score.json';
import type dates from '../content/ui/en/dates.json';
import type blend from '../content/ui/en/blend.json';
import type quantities from '../content/ui/en/quantities.json';
import type returns from '../content/ui/en/returns.json';
import type verdicts from '../content/ui/en/verdicts.json';
import type brief from '../content/ui/en/brief.json';
import type changes from '../content/ui/en/changes.json';
import type caseStrings from '../content/ui/en/case.json';
import type compare from '../content/ui/en/compare.json';
import type evidence from '../content/ui/en/evidence.json';
import type fields from '../content/ui/en/fields.json';
import type lists from '../content/ui/en/lists.json';
import type forms from '../content/ui/en/forms.json';
import type hub from '../content/ui/en/hub.json';
import type measure from '../content/ui/en/measure.json';
import type optimise from '../content/ui/en/optimise.json';
import type pages from '../content/ui/en/pages.json';
import type plan from '../content/ui/en/plan.json';
import type print from '../content/ui/en/print.json';
import type planners from '../content/ui/en/planners.json';
import type running from '../content/ui/en/running.json';
import type search from '../content/ui/en/search.json';
import type sessions from '../content/ui/en/sessions.json';
import type site from '../content/ui/en/site.json';
import type offline from '../content/ui/en/offline.json';
import type notes from '../content/ui/en/notes.json';
import type reading from '../content/ui/en/reading.json';
import type ticks from '../content/ui/en/ticks.json';
import type words from '../content/ui/en/words.json';

/** The areas of the interface strings; each is one file in `content/ui/<language>/`. */
export interface UiAreas {
  blend: typeof blend;
  dates: typeof dates;
  score: typeof score;
  holidays: typeof holidays;
  brief: typeof brief;
  case: typeof caseStrings;
  changes: typeof changes;
  compare: typeof compare;
  evidence: typeof evidence;
  fields: typeof fields;
  forms: typeof forms;
  hub: typeof hub;
  lists: typeof lists;
  measure: typeof measure;
  optimise: typeof optimise;
  pages: typeof pages;
  plan: typeof plan;
  quantities: typeof quantities;
  registration: typeof registration;
  returns: typeof returns;
  verdicts: typeof verdicts;
  planners: typeof planners;
  print: typeof print;
  running: typeof running;
  search: typeof search;
  sessions: typeof sessions;
  site: typeof site;
  notes: typeof notes;
  offline: typeof offline;
  reading: typeof reading;
  ticks: typeof ticks;
  words: typeof words;
}

/**
 * The strings of one area in the edition's language; a key that the translation lacks stays English.
 * @throws {Error} if English itself has no such area.
 */
export async function ui<Area extends keyof UiAreas>(area: Area): Promise<UiAreas[Area]> {
  const english = await getEntry('ui', `en/${area}`);
  if (english === undefined) throw new Error(`content/ui/en/${area}.json is missing`);
  const own = await getEntry('ui', `${edition.language}/${area}`);
  // The files are checked against the record schema; their keys are those of the imported types.
  return { ...english.data, ...own?.data } as UiAreas[Area];
}
