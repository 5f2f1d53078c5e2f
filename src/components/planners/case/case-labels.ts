import type { CaseLine } from '../../../model/programme/costing.ts';
import type { CaseStrings } from './case-strings.ts';

/** What a line of the costs is called, and what belongs to it. */
export function caseLabels(strings: CaseStrings): Record<CaseLine, readonly [string, string]> {
  return {
    design: [strings.lineDesign, strings.lineDesignHelp],
    content: [strings.lineContent, strings.lineContentHelp],
    facilitation: [strings.lineFacilitation, strings.lineFacilitationHelp],
    coordination: [strings.lineCoordination, strings.lineCoordinationHelp],
    platform: [strings.linePlatform, strings.linePlatformHelp],
    evaluation: [strings.lineEvaluation, strings.lineEvaluationHelp],
    'executives-time': [strings.lineExecutiveTime, strings.lineExecutiveTimeHelp],
    'mentors-time': [strings.lineMentorTime, strings.lineMentorTimeHelp],
  };
}
