import type { IsolationItems } from '../../../../engine/isolation-items.ts';
import type { FieldWords } from '../../fields/field-words.ts';
import type { CasePlan } from '../case-plan.ts';
import type { ReturnsStrings } from '../returns-strings.ts';

/** What the inputs of a valued measure have in common. */
export interface WorthProps {
  readonly plan: CasePlan;
  readonly strings: ReturnsStrings;
  readonly fields: FieldWords;
  readonly currency: string;
  /** What each way to isolate an effect asks for, and where it is explained. */
  readonly isolations: IsolationItems;
  readonly onProblem: (label: string, problem: boolean) => void;
}
