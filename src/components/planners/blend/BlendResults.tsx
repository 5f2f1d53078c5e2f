import type { ScoreFigureStrings } from '../../charts/ScoreFigure.tsx';
import type { Plan } from '../frame/plan.ts';
import { VerdictBox } from '../shared/VerdictBox.tsx';
import { BlendProblems } from './BlendProblems.tsx';
import type { BlendStrings } from './blend-strings.ts';
import { blendVerdict } from './blend-verdict.ts';
import type { DatesStrings } from './dates/dates-strings.ts';
import { PlanDates } from './dates/PlanDates.tsx';
import { CostTable } from './CostTable.tsx';
import { LoadTable } from './LoadTable.tsx';
import type { ScoreEditorStrings } from './score/score-editor-strings.ts';
import { ScoreEditor } from './score/ScoreEditor.tsx';
import { WeekTable } from './WeekTable.tsx';

interface Props {
  readonly plan: Plan;
  readonly strings: BlendStrings;
  readonly scoreStrings: ScoreFigureStrings;
  readonly datesStrings: DatesStrings;
  readonly editorStrings: ScoreEditorStrings;
}

/** What follows from the blend: whether it fits, the score, and what it takes and costs. */
export function BlendResults({ plan, strings, scoreStrings, datesStrings, editorStrings }: Props) {
  const [title, detail] = blendVerdict(plan, strings);
  const name = plan.programme.name === '' ? plan.strings.unnamed : plan.programme.name;
  const shared = { plan, strings };
  return (
    <>
      <VerdictBox title={title} detail={detail} />
      {plan.evaluation.blend.events.length > 0 && (
        <section aria-labelledby="score">
          <h2 id="score">{strings.score}</h2>
          <ScoreEditor
            {...{ plan, scoreStrings }}
            title={name}
            strings={editorStrings}
            blendStrings={strings}
          />
        </section>
      )}
      <BlendProblems {...shared} />
      {plan.evaluation.blend.events.length > 0 && (
        <>
          <LoadTable {...shared} />
          <WeekTable {...shared} />
          <CostTable {...shared} />
          <PlanDates plan={plan} strings={datesStrings} />
        </>
      )}
    </>
  );
}
