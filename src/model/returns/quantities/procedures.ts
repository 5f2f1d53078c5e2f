import type { CashCourse } from '../course/cash-course.ts';
import type { Uncertainty } from '../uncertainty.ts';
import type { EnteredId } from './entered-quantities.ts';
import type { QuantityId } from './quantities.ts';
import type { QuantityUnit } from './quantity.ts';

/** What a procedure starts from. */
export interface ProcedureInput {
  readonly course: CashCourse;
  readonly uncertainty: Uncertainty | undefined;
}

/** Something that follows by more than one line of arithmetic; what it does is said in the words of the edition, beside its name. */
export interface Procedure {
  readonly id: string;
  readonly unit: QuantityUnit;
  readonly dependsOn: readonly (EnteredId | QuantityId | ProcedureId)[];
  /** `undefined` where it is not defined, such as a payback that never comes. */
  readonly compute: (from: ProcedureInput) => number | undefined;
}

type ProcedureId =
  | 'net-present-value'
  | 'payback-months'
  | 'discounted-payback'
  | 'probability-of-loss'
  | 'information-value';

/** What the course over the months and the draws give (models.md §4, "Timeline" and "Monte Carlo"). */
export const procedures: readonly Procedure[] = [
  {
    id: 'net-present-value',
    unit: 'money',
    dependsOn: ['adjusted', 'cost'],
    compute: ({ course }) => course.netPresentValue,
  },
  {
    id: 'payback-months',
    unit: 'months',
    dependsOn: ['adjusted', 'cost'],
    compute: ({ course }) => course.paybackMonths,
  },
  {
    id: 'discounted-payback',
    unit: 'months',
    dependsOn: ['net-present-value'],
    compute: ({ course }) => course.discountedPaybackMonths,
  },
  {
    id: 'probability-of-loss',
    unit: 'share',
    dependsOn: ['net'],
    compute: ({ uncertainty }) => uncertainty?.lossProbability.value,
  },
  {
    id: 'information-value',
    unit: 'money',
    dependsOn: ['net'],
    compute: ({ uncertainty }) => uncertainty?.perfectInformation,
  },
];
