import type { CostLine } from '../planning/plan-cost.ts';
import type { Blending } from './blending.ts';
import type { ProgrammeContent } from './content.ts';
import { type Given, given } from './given.ts';
import type { Programme } from './schema.ts';

/** All lines of the costs in the order of the table; overhead follows the paid ones. */
export const caseLines = [
  'design',
  'content',
  'facilitation',
  'coordination',
  'platform',
  'evaluation',
  'executives-time',
  'mentors-time',
] as const;

export type CaseLine = (typeof caseLines)[number];

/** Lines that are paid before the first week; the others run on over the plan. */
export const upfrontLines: readonly CaseLine[] = ['design', 'content', 'platform'];

/** One line of the business case. */
export interface CaseCost {
  readonly line: CaseLine;
  readonly cost: Given<number>;
  /** The terms behind what the plan gives, where it gives it. */
  readonly terms?: CostLine;
  /** Whether it is paid, or time that people give. */
  readonly paid: boolean;
}

/** The fourth step: what the programme costs, line by line (models.md §4). */
export interface Costing {
  readonly lines: readonly CaseCost[];
  /** Share of the paid lines that is added for overhead, 0 to 1. */
  readonly overheadShare: Given<number>;
  /** Paid lines without overhead. */
  readonly paidCost: number;
  /** Overhead share × paid. */
  readonly overheadCost: number;
  /** What is paid, overhead included. */
  readonly cashCost: number;
  /** What participants' time is worth. */
  readonly timeCost: number;
  /** Both. */
  readonly fullCost: number;
  /** Share of the full cost that is executives' time, 0 to 1; 0 where nothing costs anything. */
  readonly executiveShare: number;
}

/** Evaluates the cost side of the business case from the plan; a line that the reader typed replaces the plan's. */
export function costing(
  { business }: Programme,
  content: ProgrammeContent,
  { cost: planned }: Blending,
): Costing {
  const lines = caseLines.map((line): CaseCost => {
    const terms = planned.lines.find((each) => each.line === line);
    const otherwise =
      terms === undefined
        ? { value: 0, from: 'site' as const }
        : { value: terms.cost, from: 'blend' as const };
    return {
      line,
      cost: given(business.lines[line], otherwise),
      ...(terms === undefined ? {} : { terms }),
      paid: terms?.paid ?? true,
    };
  });
  const sum = (wanted: (line: CaseCost) => boolean) =>
    lines.filter(wanted).reduce((total, line) => total + line.cost.value, 0);
  const overheadShare = given(business.overheadShare, {
    value: content.defaults.overheadShare,
    from: 'site',
  });
  const paidCost = sum((line) => line.paid);
  const overheadCost = overheadShare.value * paidCost;
  const timeCost = sum((line) => !line.paid);
  const cashCost = paidCost + overheadCost;
  const fullCost = cashCost + timeCost;
  const executives = sum(({ line }) => line === 'executives-time');
  return {
    lines,
    overheadShare,
    paidCost,
    overheadCost,
    cashCost,
    timeCost,
    fullCost,
    executiveShare: fullCost > 0 ? executives / fullCost : 0,
  };
}
