import type { ScoreFigureStrings } from '../../charts/ScoreFigure.tsx';
import type { DatesStrings } from './dates/dates-strings.ts';
import type { HolidaysStrings } from './dates/holidays-strings.ts';
import type { OptimiseStrings } from './optimise/optimise-strings.ts';
import type { ScoreEditorStrings } from './score/score-editor-strings.ts';

/** The strings of the parts of the blend, each part's on its own. */
export interface BlendWords {
  readonly figure: ScoreFigureStrings;
  readonly editor: ScoreEditorStrings;
  readonly dates: DatesStrings;
  readonly holidays: HolidaysStrings;
  readonly optimise: OptimiseStrings;
}
