import type { Spread } from '../returns/types.ts';
import { type Given, given, type Sourced } from './given.ts';

/** A figure with a range as far as it is known: an end or the likely figure may be missing. */
export interface GivenSpread {
  readonly low: Given<number | undefined>;
  readonly mode: Given<number | undefined>;
  readonly high: Given<number | undefined>;
}

/** What stands where the reader entered nothing. */
export interface OtherwiseSpread {
  readonly mode: Sourced<number | undefined>;
  readonly low?: number;
  readonly high?: number;
}

type OwnSpread = Readonly<Partial<Spread>>;

/**
 * A figure from what the reader entered of it. An end that is not entered is the site's as long as that encloses the likely figure,
 * else the likely figure itself: no range is made up.
 */
export function givenSpread(own: OwnSpread | undefined, otherwise: OtherwiseSpread): GivenSpread {
  const mode = given<number | undefined>(own?.mode, otherwise.mode);
  const end = (ownEnd: number | undefined, siteEnd: number | undefined, side: 1 | -1) => {
    const encloses =
      siteEnd !== undefined && mode.value !== undefined && side * siteEnd >= side * mode.value;
    const other: Sourced<number | undefined> = encloses
      ? { value: siteEnd, from: 'site' }
      : { value: mode.value, from: mode.from };
    return given<number | undefined>(ownEnd, other);
  };
  return {
    low: end(own?.low, otherwise.low, -1),
    mode,
    high: end(own?.high, otherwise.high, 1),
  };
}

/** What hinders a figure from being calculated with. */
export type SpreadProblem = 'missing' | 'order';

/** The figure divided by `per`, or what hinders it. */
export function readySpread(
  { low, mode, high }: GivenSpread,
  per = 1,
): Spread | { readonly problem: SpreadProblem } {
  const [from, likely, to] = [low.value, mode.value, high.value];
  if (from === undefined || likely === undefined || to === undefined) return { problem: 'missing' };
  if (from > likely || likely > to) return { problem: 'order' };
  return { low: from / per, mode: likely / per, high: to / per };
}
