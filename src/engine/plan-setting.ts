import edition from '#edition-config';
import type { ProgrammeContent } from '../model/programme/content.ts';
import { type Step, steps } from '../model/programme/steps.ts';
import { href } from './links.ts';
import { programmeContent } from './programme-content.ts';
import { ui } from './ui.ts';

/** What every planner needs besides its own content. */
export type PlanSetting = Awaited<ReturnType<typeof planSetting>>;

/** Address of each step, without the site's base. */
const stepPaths: Readonly<Record<Step, string>> = {
  decide: '/plan/model/',
  methods: '/plan/methods/',
  blend: '/plan/blend/',
  case: '/plan/case/',
  measure: '/plan/measure/',
  brief: '/plan/brief/',
};

/** Gathers the content to evaluate with, the strings of the frame, the edition's language, locale and currency, and the ways between the steps. */
export async function planSetting() {
  const content: ProgrammeContent = await programmeContent();
  const paths = steps.map((step) => [step, href(stepPaths[step])] as const);
  return {
    content,
    strings: await ui('plan'),
    fields: await ui('fields'),
    differences: await ui('compare'),
    locale: edition.locale,
    // Lists follow the region, where it is one of the language: a comma before "and" is American.
    language: edition.locale.startsWith(edition.language) ? edition.locale : edition.language,
    currency: edition.currency,
    hubPath: href('/plan/'),
    paths: Object.fromEntries(paths) as Record<Step, string>,
  };
}
