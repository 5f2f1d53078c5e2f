import { ScoreFigure, type ScoreFigureStrings } from '../../../charts/ScoreFigure.tsx';
import type { Plan } from '../../frame/plan.ts';
import type { BlendStrings } from '../blend-strings.ts';
import { scoreOf } from '../score-of.ts';
import { EventList } from './EventList.tsx';
import type { ScoreEditorStrings } from './score-editor-strings.ts';
import { ScoreGrid } from './ScoreGrid.tsx';
import { useEventEdits } from './use-event-edits.ts';

interface Props {
  readonly plan: Plan;
  readonly title: string;
  readonly strings: ScoreEditorStrings;
  readonly blendStrings: BlendStrings;
  readonly scoreStrings: ScoreFigureStrings;
}

/** The score to edit; on a phone and on paper the drawing, with the list of events beside it. */
export function ScoreEditor({ plan, title, strings, blendStrings, scoreStrings }: Props) {
  const edits = useEventEdits(plan, strings, blendStrings);
  return (
    <>
      <div className="score-drawn">
        <ScoreFigure
          title={title}
          score={scoreOf(plan)}
          number={plan.figures.number}
          strings={scoreStrings}
        />
      </div>
      <div className="score-edited">
        <p className="help">{strings.help}</p>
        <ScoreGrid {...{ plan, strings, blendStrings, edits }} />
      </div>
      <p role="status" className="score-status">
        {edits.status}
      </p>
      <EventList {...{ plan, strings, edits }} />
    </>
  );
}
