import type { ReactNode } from 'react';
import type { PlannerStrings } from './strings.ts';

interface Props {
  readonly strings: PlannerStrings;
  /** Whether the controls are live; before, they are disabled, so that nothing typed can be lost. */
  readonly awake: boolean;
  /** Labels of fields that cannot be read; while there are any, no result is shown. */
  readonly unread: readonly string[];
  readonly notice: ReactNode;
  readonly inputs: ReactNode;
  readonly results: ReactNode;
  /** The answer in a few words, for the bar that stays in sight on a phone. */
  readonly answer: string;
}

/** Two panes: what you enter, and what follows from it. A figure is never shown beside inputs it was not made from. */
export function PlannerFrame({ strings, awake, unread, notice, inputs, results, answer }: Props) {
  return (
    <div className="planner" data-awake={awake ? '' : undefined}>
      {notice}
      <section className="planner-inputs" aria-label={strings.inputs}>
        <fieldset disabled={!awake} className="controls">
          {inputs}
        </fieldset>
      </section>
      <section className="planner-results" id="results" aria-label={strings.results}>
        {unread.length === 0 ? (
          results
        ) : (
          <p className="verdict-detail" role="status">
            {strings.noResult} {unread.join(', ')}.
          </p>
        )}
      </section>
      <p className="result-bar" aria-hidden="true">
        {unread.length === 0 ? answer : `${strings.noResult} ${unread.join(', ')}.`}
      </p>
    </div>
  );
}
