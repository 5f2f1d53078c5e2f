import type { OptimiseProblem } from '../../../../../src/model/planning/optimise/types.ts';

/** The sets of methods, by index, that one week can hold and to which no further method can be added. */
export function weekPatterns({
  methods,
  capMinutes,
}: OptimiseProblem): readonly (readonly number[])[] {
  const load = (set: readonly number[]) =>
    set.reduce((sum, m) => sum + (methods[m]?.executiveMinutes ?? 0), 0);
  const all = Array.from({ length: 2 ** methods.length }, (_, bits) =>
    methods.flatMap((_, m) => (Math.floor(bits / 2 ** m) % 2 === 1 ? [m] : [])),
  ).filter((set) => load(set) <= capMinutes);
  return all.filter(
    (set) => !methods.some((_, m) => !set.includes(m) && load([...set, m]) <= capMinutes),
  );
}
