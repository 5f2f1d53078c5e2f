import type { OptimiseProblem } from '../../../../../src/model/planning/optimise/types.ts';
import type { PlanEvent } from '../../../../../src/model/planning/plan-events.ts';
import { sumLimits } from './sum-limits.ts';

/** What is wrong with counts and the weeks in which their events are laid, each in words; none if nothing is. */
export function faultsOfPlan(
  problem: OptimiseProblem,
  counts: readonly number[],
  events: readonly PlanEvent[],
): readonly string[] {
  const faults: string[] = [];
  const open = new Set(problem.openWeeks);
  const minutesOf = new Map(problem.methods.map((each) => [each.method, each.executiveMinutes]));
  problem.methods.forEach(({ method, least, most, gapWeeks }, m) => {
    const count = counts[m] ?? Number.NaN;
    if (!(Number.isInteger(count) && least <= count && count <= most))
      faults.push(`${count} of ${method}, ${least} to ${most} allowed`);
    const weeks = events.filter((event) => event.method === method).map(({ week }) => week);
    if (weeks.length !== count) faults.push(`${weeks.length} of ${count} ${method} laid`);
    weeks
      .sort((a, b) => a - b)
      .forEach((week, i) => {
        if (!open.has(week)) faults.push(`${method} in week ${week}, which is closed`);
        if (week - (weeks[i - 1] ?? -Infinity) < gapWeeks)
          faults.push(`${method} too soon in week ${week}`);
      });
  });
  for (const week of open) {
    const load = events
      .filter((event) => event.week === week)
      .reduce((sum, { method }) => sum + (minutesOf.get(method) ?? Number.NaN), 0);
    if (!(load <= problem.capMinutes)) faults.push(`${load} minutes in week ${week}`);
  }
  for (const { name, perEvent, available } of sumLimits(problem)) {
    const sum = perEvent.reduce((total, each, m) => total + each * (counts[m] ?? 0), 0);
    if (sum > available + 1e-6) faults.push(`${sum} of ${name}, ${available} available`);
  }
  return faults;
}
