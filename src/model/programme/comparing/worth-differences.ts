import type { Spread } from '../../returns/types.ts';
import type { Worth } from '../schema.ts';
import { type WorthSpread, worthSpreads } from '../worth-schema.ts';
import { asValue } from './as-value.ts';
import type { Difference } from './difference.ts';
import { differing } from './differing.ts';

const step = 'case';
const ends = ['low', 'mode', 'high'] as const satisfies readonly (keyof Spread)[];
const inMoney: ReadonlySet<WorthSpread> = new Set(['unitValue']);
const inShares: ReadonlySet<WorthSpread> = new Set(['attribution', 'confidence']);
const numbers = [
  'rampMonths',
  'persistenceMonths',
  'halfLifeMonths',
  'watched',
  'deviation',
] as const;
const texts = ['overlap', 'valueSource'] as const;

/**
 * What differs of the value of one measure, a difference for each figure and end. Whether it is given a value at all is one of its own, with the
 * subject's second part `value`.
 * @param subject id of the measure.
 */
export function worthDifferences(
  subject: readonly string[],
  before: Worth | undefined,
  after: Worth | undefined,
): readonly Difference[] {
  const what = (part: string) => ({ step, code: 'worth', subject: [...subject, part] }) as const;
  return [
    ...differing(
      what('value'),
      [before === undefined ? undefined : true, after === undefined ? undefined : true],
      asValue.boolean,
    ),
    ...worthSpreads.flatMap((figure) =>
      ends.flatMap((end) =>
        differing(
          what(`${figure}.${end}`),
          [before?.[figure]?.[end], after?.[figure]?.[end]],
          inMoney.has(figure)
            ? asValue.money
            : inShares.has(figure)
              ? asValue.share
              : asValue.number,
        ),
      ),
    ),
    ...differing(what('base'), [before?.base, after?.base], asValue.money),
    ...differing(what('isolation'), [before?.isolation, after?.isolation], asValue.id),
    ...numbers.flatMap((name) =>
      differing(what(name), [before?.[name], after?.[name]], asValue.number),
    ),
    ...texts.flatMap((name) =>
      differing(what(name), [before?.[name], after?.[name]], asValue.text),
    ),
  ];
}
