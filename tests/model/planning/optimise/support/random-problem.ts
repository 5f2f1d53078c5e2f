import type {
  OptimiseMethod,
  OptimiseProblem,
} from '../../../../../src/model/planning/optimise/types.ts';
import type { RandomDraws } from '../../../programme/reading/random-draws.ts';

/** Events of the sizes that occur: minutes of an executive and a mentor, of a facilitator for a group, λ. */
const kinds = [
  { minutes: 10, mentorMinutes: 0, facilitatorMinutes: 0, groupSize: 1, potency: 0.05 },
  { minutes: 15, mentorMinutes: 0, facilitatorMinutes: 0, groupSize: 1, potency: 0.03 },
  { minutes: 60, mentorMinutes: 90, facilitatorMinutes: 0, groupSize: 1, potency: 0.08 },
  { minutes: 75, mentorMinutes: 0, facilitatorMinutes: 135, groupSize: 8, potency: 0.18 },
  { minutes: 120, mentorMinutes: 120, facilitatorMinutes: 360, groupSize: 16, potency: 0.3 },
  { minutes: 180, mentorMinutes: 180, facilitatorMinutes: 0, groupSize: 1, potency: 0.35 },
] as const;

/** A problem of realistic size: up to six methods, one event of each a week, some with budgets or fewest counts. */
export function randomProblem(
  { below, one }: RandomDraws,
  weeks: number,
  methodCount = 2 + below(5),
): OptimiseProblem {
  const people = 4 + below(21);
  // Some weeks are holidays.
  const openWeeks = Array.from({ length: weeks }, (_, w) => w + 1).filter(() => below(12) > 0);
  const lenses = 2 + below(3);
  const chosen = [...kinds.keys()];
  while (chosen.length > methodCount) chosen.splice(below(chosen.length), 1);
  const methods = chosen.flatMap((k): OptimiseMethod[] => {
    const kind = kinds[k];
    if (kind === undefined) return [];
    const { minutes, mentorMinutes, groupSize, potency } = kind;
    const facilitatorMinutes = kind.facilitatorMinutes * Math.ceil(people / groupSize);
    const cashCost = (facilitatorMinutes / 60) * 100 + (below(3) === 0 ? 360 : 0);
    const most = one([openWeeks.length, openWeeks.length, below(openWeeks.length + 1)]);
    return [
      {
        method: `method-${k + 1}`,
        executiveMinutes: minutes,
        facilitatorMinutes,
        cashCost,
        fullCost: cashCost + people * ((minutes / 60) * 150 + (mentorMinutes / 60) * 50),
        potency,
        strengths: Array.from({ length: lenses }, () => below(5)),
        least: below(6) === 0 ? Math.min(most, 1 + below(2)) : 0,
        most,
        gapWeeks: 1,
      },
    ];
  });
  const [fixedCash, fixedFull] = [below(5) * 500, 2500 + below(20) * 100];
  const ofAll = (cost: (method: OptimiseMethod) => number, share: number) =>
    Math.round(methods.reduce((sum, method) => sum + method.most * cost(method), 0) * share);
  const budget = () => below(100) / 100;
  return {
    openWeeks,
    capMinutes: 60 + 15 * below(29),
    facilitatorMinutes: 60 * (10 + below(291)),
    fixedCash,
    fixedFull,
    ...(below(4) === 0 && { cashBudget: fixedCash + ofAll(({ cashCost }) => cashCost, budget()) }),
    ...(below(3) === 0 && { fullBudget: fixedFull + ofAll(({ fullCost }) => fullCost, budget()) }),
    lensWeights: Array.from({ length: lenses }, () => 1 + below(5)),
    methods,
  };
}
