import { fill } from '../../../../engine/fill.ts';
import { type ProgrammeCase, withCase } from '../../../../model/programme/with-case.ts';
import type { Plan } from '../../frame/plan.ts';
import type { ReturnsStrings } from '../returns-strings.ts';

interface Props {
  readonly plan: Plan;
  readonly strings: ReturnsStrings;
  readonly examples: readonly ProgrammeCase[];
}

/** Invented examples to look at; each replaces people, costs and measures, which undo brings back. */
export function ExampleInputs({ plan, strings, examples }: Props) {
  return (
    <details className="group" open={plan.programme.measurement.length === 0}>
      <summary>{strings.examples}</summary>
      <p className="help">{strings.examplesHelp}</p>
      <ul className="addable" role="list">
        {examples.map((example) => (
          <li key={example.id}>
            <span>
              {example.label}
              <small>{example.summary}</small>
            </span>
            <button
              type="button"
              className="button quiet"
              aria-label={fill(strings.exampleUse, { example: example.label })}
              onClick={() => {
                plan.edit('case-example', (programme) => withCase(programme, example));
              }}
            >
              {strings.exampleLoad}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
