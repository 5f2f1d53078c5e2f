import type { StepState } from '../../../model/programme/step-state.ts';
import { type Step, steps } from '../../../model/programme/steps.ts';
import type { PlanStrings } from './plan-strings.ts';
import { stepLabel } from './step-label.ts';

interface Props {
  readonly current: Step;
  readonly states: Readonly<Record<Step, StepState>>;
  /** What each step has come to, in a few words; empty where nothing is settled. */
  readonly summaries: Readonly<Record<Step, string>>;
  /** Addresses of the steps, with the fragment that a programme which is not kept needs. */
  readonly hrefOf: (step: Step) => string;
  readonly strings: PlanStrings;
}

/** Where one is, what is settled and what wants another look. */
export function StepNav({ current, states, summaries, hrefOf, strings }: Props) {
  const words = {
    open: strings.stateOpen,
    settled: strings.stateSettled,
    stale: strings.stateStale,
  };
  return (
    <nav className="steps" aria-label={strings.steps}>
      <ol>
        {steps.map((step, index) => {
          const { status } = states[step];
          return (
            <li key={step} data-state={status}>
              <a href={hrefOf(step)} aria-current={step === current ? 'step' : undefined}>
                <span className="step-name">
                  <span className="step-number">{index + 1}</span> {stepLabel(step, strings)}
                </span>
                <span className="step-state">
                  {status === 'open' || summaries[step] === '' ? words[status] : summaries[step]}
                  {status === 'stale' && summaries[step] !== '' && <b>: {words.stale}</b>}
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
