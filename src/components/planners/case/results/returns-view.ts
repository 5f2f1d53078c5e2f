import type { Costing } from '../../../../model/programme/costing.ts';
import type { ReturnsCourse } from '../../../../model/programme/returns-course.ts';
import type { Returning } from '../../../../model/programme/returning.ts';
import type { Uncertainty } from '../../../../model/returns/uncertainty.ts';
import type { Figures } from '../../shared/figures.ts';
import type { QuantityStrings, ReturnsResultStrings } from '../returns-strings.ts';

/** A programme's returns as they are shown, in a planner or on a page without a script. */
export interface ReturnsView {
  readonly returns: Returning;
  readonly costs: Costing;
  readonly course: ReturnsCourse;
  readonly uncertainty: Uncertainty | undefined;
  readonly figures: Figures;
  readonly strings: ReturnsResultStrings;
  readonly words: QuantityStrings;
  /** Decides how files are written. */
  readonly locale: string;
  /** Begins the names of files. */
  readonly name: string;
  /** Whether plots can be read point by point. */
  readonly live: boolean;
}
