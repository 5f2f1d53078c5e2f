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
  'executive-time',
  'mentor-time',
] as const;

export type CaseLine = (typeof caseLines)[number];

/** One line of the business case. */
export interface CaseCost {
  readonly line: CaseLine;
  readonly money: Given<number>;
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
  readonly paid: number;
  /** Overhead share × paid. */
  readonly overhead: number;
  /** What is paid, overhead included. */
  readonly cash: number;
  /** What participants' time is worth. */
  readonly time: number;
  /** Both. */
  readonly full: number;
  /** Share of the full cost that is executives' time, 0 to 1; 0 where nothing costs anything. */
  readonly executiveShare: number;
}

/** Evaluates the cost side of the business case from the plan; a line that the reader typed replaces the plan's. */
export function costing(
  { business }: Programme,
  content: ProgrammeContent,
  { cost }: Blending,
): Costing {
  const lines = caseLines.map((line): CaseCost => {
    const terms = cost.lines.find((each) => each.line === line);
    const otherwise =
      terms === undefined
        ? { value: 0, from: 'site' as const }
        : { value: terms.money, from: 'blend' as const };
    return {
      line,
      money: given(business.lines[line], otherwise),
      ...(terms === undefined ? {} : { terms }),
      paid: terms?.paid ?? true,
    };
  });
  const sum = (wanted: (line: CaseCost) => boolean) =>
    lines.filter(wanted).reduce((total, { money }) => total + money.value, 0);
  const overheadShare = given(business.overheadShare, {
    value: content.defaults.overheadShare,
    from: 'site',
  });
  const paid = sum((line) => line.paid);
  const overhead = overheadShare.value * paid;
  const time = sum((line) => !line.paid);
  const full = paid + overhead + time;
  const executives = sum(({ line }) => line === 'executive-time');
  return {
    lines,
    overheadShare,
    paid,
    overhead,
    cash: paid + overhead,
    time,
    full,
    executiveShare: full > 0 ? executives / full : 0,
  };
}
