import type { Returning } from '../../../../model/programme/returning.ts';

/** Tells of a measure by its id whether its figures are shares, which lie between 0 and 1: those that are written in per cent. */
export function isInShares({ valued }: Pick<Returning, 'valued'>): (measure: string) => boolean {
  return (wanted) => valued.some(({ measure, per }) => measure.id === wanted && per === 100);
}
