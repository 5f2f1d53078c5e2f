import { type GoalSought, goalSeek } from './goal-seek.ts';
import type { EnteredId } from './quantities/entered-quantities.ts';
import type { ReturnsInput } from './returns-input.ts';
import { type ReturnsParameter, returnsParameters } from './returns-parameters.ts';

/** What one figure would have to be for a return to be reached, all others at their modes. */
export interface BreakEven {
  readonly parameter: ReturnsParameter;
  readonly sought: GoalSought;
  /** Units of change a year at that figure, such as leavers prevented; for the figure observed only. */
  readonly unitsAYear?: number;
}

/** Figures that are worth asking for. */
const asked: readonly EnteredId[] = [
  'after',
  'exposure',
  'unit-value',
  'attribution',
  'confidence',
  'paid-lines',
  'executives-time',
  'mentors-time',
];

const shares: readonly EnteredId[] = ['attribution', 'confidence'];

/** Far beyond what a reader may enter as money or exposure. */
const farOff = 1e12;

/**
 * Each figure that could bring a return about, one at a time (models.md §4, "Backwards").
 * @param goalShare return to reach as a share of the cost, 0 to break even.
 * @param isShare ids of the benefits whose figures are shares, 0 to 1.
 */
export function breakEvens(
  input: ReturnsInput,
  goalShare: number,
  isShare: (benefit: string) => boolean,
): readonly BreakEven[] {
  const isolated = new Set(
    input.benefits.filter(({ isolation }) => isolation !== undefined).map(({ id }) => id),
  );
  return returnsParameters(input)
    .filter(
      ({ name, benefit }) =>
        asked.includes(name) && (benefit === undefined || isolated.has(benefit)),
    )
    .filter(({ benefit, spread }) => benefit !== undefined || spread.mode > 0)
    .map((parameter) => {
      const sought = goalSeek(
        input,
        parameter.key,
        goalShare,
        parameterLimits(parameter, isShare),
        parameter.spread,
      );
      const units = unitsAYear(input, parameter, sought);
      return { parameter, sought, ...(units === undefined ? {} : { unitsAYear: units }) };
    });
}

/** Between what a figure can lie: shares within 0 and 1, amounts from 0. */
export function parameterLimits(
  { name, benefit, spread }: ReturnsParameter,
  isShare: (benefit: string) => boolean,
): { readonly from: number; readonly to: number } {
  if (shares.includes(name)) return { from: 0, to: 1 };
  if (name !== 'after' || benefit === undefined) return { from: 0, to: farOff };
  if (isShare(benefit)) return { from: 0, to: 1 };
  return { from: spread.low < 0 ? -farOff : 0, to: farOff };
}

function unitsAYear(
  { benefits }: ReturnsInput,
  { name, benefit }: ReturnsParameter,
  sought: GoalSought,
): number | undefined {
  const own = benefits.find(({ id }) => id === benefit);
  if (name !== 'after' || own === undefined || sought.kind !== 'found') return undefined;
  return own.better * (sought.figure - own.before.mode) * own.exposure.mode;
}
