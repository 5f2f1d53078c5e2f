/** Where the events of a track fall. */
export type Placement = 'start' | 'mid' | 'end' | 'weekly' | 'fortnightly';

/**
 * Weeks (1…`weeks`) of `count` events: the weeks are cut into `count` equal stretches and each event stands at the
 * start (`⌊(i−1)L/k⌋+1`), middle (`⌊(i−½)L/k⌋+1`) or end (`⌈iL/k⌉`) of its own; `weekly` is every week,
 * `fortnightly` every other week from the first.
 */
export function placement(count: number, weeks: number, where: Placement): number[] {
  if (where === 'weekly') return Array.from({ length: weeks }, (_, index) => index + 1);
  if (where === 'fortnightly')
    return Array.from({ length: Math.ceil(weeks / 2) }, (_, index) => 2 * index + 1);
  return Array.from({ length: count }, (_, index) => {
    const i = index + 1;
    if (where === 'start') return Math.floor(((i - 1) * weeks) / count) + 1;
    if (where === 'mid') return Math.floor(((i - 0.5) * weeks) / count) + 1;
    return Math.ceil((i * weeks) / count);
  });
}
