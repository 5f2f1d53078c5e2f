import type { ResultCode, ResultValue } from '../../../model/programme/comparing/result-rows.ts';
import type { ProgrammeContent } from '../../../model/programme/content.ts';
import { type Figures, withSign } from '../shared/figures.ts';
import type { CompareStrings } from './compare-strings.ts';

interface Words {
  readonly content: ProgrammeContent;
  readonly figures: Figures;
  readonly strings: CompareStrings;
}

/** What a result is called. */
export function resultLabel(code: ResultCode, strings: CompareStrings): string {
  const labels: Record<ResultCode, string> = {
    model: strings.rowModel,
    status: strings.rowStatus,
    'reverse-share': strings.rowReverseShare,
    leader: strings.rowLeader,
    chosen: strings.rowChosen,
    weeks: strings.rowWeeks,
    executives: strings.rowExecutives,
    mentors: strings.rowMentors,
    events: strings.rowEvents,
    'executive-hours': strings.rowExecutiveHours,
    'peak-hours': strings.rowPeakHours,
    'mentor-hours': strings.rowMentorHours,
    'facilitator-hours': strings.rowFacilitatorHours,
    broken: strings.rowBroken,
    cash: strings.rowCash,
    time: strings.rowTime,
    full: strings.rowFull,
    'executive-share': strings.rowExecutiveShare,
    'gross-benefit': strings.rowGrossBenefit,
    benefit: strings.rowBenefit,
    'net-benefit': strings.rowNetBenefit,
    roi: strings.rowRoi,
    measures: strings.rowMeasures,
  };
  return labels[code];
}

/** A result in words. */
export function resultWords(value: ResultValue, { content, figures, strings }: Words): string {
  switch (value.kind) {
    case 'number':
      return figures.number(value.number);
    case 'money':
      return figures.money(value.number);
    case 'share':
      return figures.percent(value.number);
    case 'word': {
      const words: Readonly<Record<string, string>> = {
        recommended: strings.statusRecommended,
        conditional: strings.statusConditional,
        blocked: strings.statusBlocked,
        invalid: strings.statusInvalid,
      };
      return words[value.word] ?? value.word;
    }
    case 'ids': {
      const labels = new Map(
        [...content.models, ...content.methods].map(({ id, label }) => [id, label]),
      );
      return value.ids.length === 0
        ? strings.none
        : figures.list(value.ids.map((id) => labels.get(id)?.toLowerCase() ?? id));
    }
  }
}

/** A difference with its sign: "+3.2", "−£1,200"; a plain sign where it is smaller than what is shown. */
export function differenceInWords(
  difference: number,
  kind: ResultValue['kind'],
  { figures }: Words,
): string {
  const size = Math.abs(difference);
  const text =
    kind === 'money'
      ? figures.money(size)
      : kind === 'share'
        ? figures.percent(size)
        : figures.number(size);
  return difference === 0 ? text : withSign(difference > 0 ? '+' : '−', text);
}
