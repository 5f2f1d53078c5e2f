import { useMemo } from 'react';
import { returnsCourse } from '../../../../model/programme/returns-course.ts';
import type { CasePlan } from '../case-plan.ts';
import type { QuantityStrings, ReturnsResultStrings } from '../returns-strings.ts';
import type { ReturnsView } from './returns-view.ts';
import { useUncertainty } from './use-uncertainty.ts';

/** The returns of the open programme as they are shown. */
export function useReturnsView(
  plan: CasePlan,
  strings: ReturnsResultStrings,
  words: QuantityStrings,
  name: string,
): ReturnsView {
  const { evaluation, returns, figures, locales } = plan;
  const uncertainty = useUncertainty(plan);
  const { case: costs, blend } = evaluation;
  const weeks = blend.inputs.weeks.value;
  const course = useMemo(() => returnsCourse(returns, costs, weeks), [returns, costs, weeks]);
  const locale = locales[0] ?? 'en';
  return { returns, costs, course, uncertainty, figures, strings, words, locale, name, live: true };
}
