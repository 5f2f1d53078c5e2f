import { type ReactNode, useState } from 'react';
import { settle, unsettle } from '../../../model/programme/settle.ts';
import type { BasisValue } from '../../../model/programme/step-state.ts';
import { basisWords } from './basis-words.ts';
import { Notices } from './Notices.tsx';
import type { Plan } from './plan.ts';
import { ProgrammeBar } from './ProgrammeBar.tsx';
import { SettleBar } from './SettleBar.tsx';
import { StaleNotice } from './StaleNotice.tsx';
import { StepNav } from './StepNav.tsx';
import { stepSummaries } from './step-summaries.ts';
import { today } from './today.ts';
import { useKeptFocus } from './use-kept-focus.ts';

interface Props {
  readonly plan: Plan;
  /** Labels of fields that cannot be read; while there are any, no result is shown. */
  readonly unread?: readonly string[];
  readonly inputs: ReactNode;
  readonly results: ReactNode;
  /** The answer in a few words, for the bar that stays in sight on a phone. */
  readonly answer: string;
  /** Verb and object of the button that settles the step. */
  readonly settleLabel: string;
  /** Whether there is something to settle. */
  readonly ready: boolean;
}

/**
 * The frame around every planner: where one is, which programme is open, what you enter and what follows from it. A figure
 * is never shown beside inputs that it was not made from.
 */
export function PlanFrame(props: Props) {
  const { plan, unread = [], inputs, results, answer } = props;
  const { step, strings, evaluation } = plan;
  const root = useKeptFocus<HTMLDivElement>();
  const summaries = stepSummaries(plan);
  const withheld = unread.length > 0;
  const state = evaluation.states[step];
  const show = (value: BasisValue) => basisWords(value, plan);
  const settleNow = () => {
    plan.edit('settle', (programme) => settle(programme, step, evaluation, today()));
  };
  return (
    <div className="plan-frame" ref={root}>
      <StepNav
        current={step}
        states={evaluation.states}
        summaries={summaries}
        hrefOf={plan.hrefOf}
        strings={strings}
      />
      <ProgrammeBar plan={plan} />
      <div className="plan-notices">
        <Notices plan={plan} />
        <StaleNotice {...{ state, strings, show }} date={plan.figures.date} onKeep={settleNow} />
      </div>
      <p className="visually-hidden" role="status">
        {plan.announcement}
      </p>
      <div className="planner" data-awake={plan.awake ? '' : undefined}>
        <section className="planner-inputs" aria-label={strings.inputs}>
          <fieldset disabled={!plan.awake} className="controls">
            {inputs}
          </fieldset>
        </section>
        <section className="planner-results" id="results" aria-label={strings.results}>
          {withheld && (
            <p className="verdict-detail" role="status">
              {strings.noResult} {unread.join(', ')}.
            </p>
          )}
          {/* Hidden, not gone: what was found or unfolded there is there again. */}
          <div hidden={withheld}>
            {results}
            <fieldset disabled={!plan.awake} className="controls">
              <SettleBar
                {...{ step, state, strings }}
                label={props.settleLabel}
                summary={summaries[step]}
                ready={props.ready}
                date={plan.figures.date}
                hrefOf={plan.hrefOf}
                onSettle={settleNow}
                onUnsettle={() => {
                  plan.edit('settle', (programme) => unsettle(programme, step));
                }}
              />
            </fieldset>
          </div>
        </section>
        <p className="result-bar" aria-hidden="true">
          {withheld ? `${strings.noResult} ${unread.join(', ')}.` : answer}
        </p>
      </div>
    </div>
  );
}

/** Labels of fields that cannot be read at the moment, and a way to say so of one. */
export function useUnread(round: number) {
  const [unread, setUnread] = useState<readonly string[]>([]);
  const [seen, setSeen] = useState(round);
  // A programme that was replaced brings its own numbers: what was typed before is gone with its fields.
  if (round !== seen) {
    setSeen(round);
    setUnread([]);
  }
  const mark = (label: string, problem: boolean) => {
    setUnread((before) => {
      const others = before.filter((other) => other !== label);
      return problem ? [...others, label] : others.length === before.length ? before : others;
    });
  };
  return { unread, mark };
}
