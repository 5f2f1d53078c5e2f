import { fill } from '../../../engine/fill.ts';
import type { Reason } from '../../../model/decision/model-choice.ts';
import type { PlannerStrings } from '../shared/strings.ts';

/** A reason in words: what is wrong or good to know, and what to do about it. */
export function reasonSentence(reason: Reason, strings: PlannerStrings): string {
  const templates: Record<Reason['code'], string> = {
    'safety-low': strings.reasonSafety,
    'horizon-too-short': strings.reasonHorizon,
    'needs-charter': strings.reasonCharter,
    'needs-confidentiality': strings.reasonConfidentiality,
    'needs-sponsor': strings.reasonSponsor,
    'hybrid-short-without-mentor': strings.reasonHybridShort,
    'existing-mentor-is-the-traditional-leg': strings.reasonExistingMentor,
    'under-recommended': strings.reasonUnderRecommended,
  };
  const values = 'need' in reason ? { need: reason.need, weeks: reason.have } : {};
  return fill(templates[reason.code], values);
}
