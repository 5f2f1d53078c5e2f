import { fill } from '../../../engine/fill.ts';
import { brokenLimits } from '../../../model/programme/blending.ts';
import type { Plan } from '../frame/plan.ts';
import type { BlendStrings } from './blend-strings.ts';

/** The answer: what the blend takes of an executive; and whether it fits, with what it costs. */
export function blendVerdict(plan: Plan, strings: BlendStrings): [title: string, detail: string] {
  const { inputs, load, cost, problems, events } = plan.evaluation.blend;
  const { number, money } = plan.figures;
  if (events.length === 0) return [strings.verdictNothing, ''];
  const title = fill(strings.verdict, {
    weeks: number(inputs.weeks.value),
    hours: number(load.executiveMinutesEach / 60),
  });
  const cap = number(plan.evaluation.methods.inputs.capHours.value);
  const over = problems.filter(({ code }) => code === 'over-cap').length;
  const others = brokenLimits(plan.evaluation.blend) - over;
  const broken = [
    ...(over > 0
      ? [fill(over === 1 ? strings.breaksCapOne : strings.breaksCap, { n: over, cap })]
      : []),
    ...(others > 0
      ? [fill(others === 1 ? strings.breaksOtherOne : strings.breaksOther, { n: others })]
      : []),
  ];
  const words = { cap, cost: money(cost.fullCost), peak: number(load.peakExecutiveMinutes / 60) };
  return [
    title,
    broken.length === 0
      ? [fill(strings.verdictFits, words), fittedSentence(plan, strings)].join(' ').trim()
      : fill(strings.verdictBreaks, { ...words, problems: broken.join('; ') }),
  ];
}

/** Which methods take a smaller form because the cap asks for it; nothing where none does. */
function fittedSentence({ evaluation, content, figures }: Plan, strings: BlendStrings): string {
  const { placing, inputs } = evaluation.blend;
  const fitted = placing.tracks.filter(
    ({ method, form, byHand }) =>
      form === 'short' &&
      !byHand &&
      inputs.tracks.value.find((track) => track.method === method)?.short !== true,
  );
  if (fitted.length === 0) return '';
  return fill(strings.fitted, {
    cap: figures.number(evaluation.methods.inputs.capHours.value),
    forms: figures.list(
      fitted.map(({ method, needs }) =>
        fill(strings.fittedForm, {
          method: content.methods.find(({ id }) => id === method)?.label.toLowerCase() ?? method,
          form: needs.label,
        }),
      ),
    ),
  });
}
