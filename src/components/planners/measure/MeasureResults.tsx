import { fill } from '../../../engine/fill.ts';
import {
  type MeasurementProblem,
  type MeasureProblem,
  mostMeasures,
} from '../../../model/programme/measuring-problems.ts';
import type { MeasureInPlan } from '../../../model/programme/measuring.ts';
import type { Plan } from '../frame/plan.ts';
import { VerdictBox } from '../shared/VerdictBox.tsx';
import type { MeasureStrings, RegistrationStrings } from './measure-strings.ts';
import { measureVerdict } from './measure-verdict.ts';
import { RegisterPlan, type RegistrationPaths } from './RegisterPlan.tsx';
import { traitWords } from './trait-words.ts';

interface Props {
  readonly plan: Plan;
  readonly strings: MeasureStrings;
  readonly registration: RegistrationStrings;
  readonly paths: RegistrationPaths;
}

/** What the measures amount to, what they lack, and the plan of who takes what. */
export function MeasureResults({ plan, strings, registration, paths }: Props) {
  const [title, detail] = measureVerdict(plan, strings);
  const { measures, problems } = plan.evaluation.measure;
  const whole: Record<MeasurementProblem, string> = {
    'nothing-measured': strings.nothingMeasured,
    'only-lagging': strings.onlyLagging,
    'nothing-leading': strings.nothingLeading,
    'nothing-early': strings.nothingEarly,
    'no-safeguard': strings.noSafeguard,
    'too-many': fill(strings.tooMany, { n: plan.figures.number(mostMeasures) }),
  };
  const single: Record<MeasureProblem, string> = {
    'no-baseline': strings.noBaseline,
    'no-target': strings.noTarget,
    'target-not-better': strings.targetNotBetter,
    'due-before-start': strings.dueBeforeStart,
    'not-told': strings.ownNotTold,
  };
  const lacking = measures.flatMap(({ measure, label, problems: own }) =>
    own.map((code) => ({
      id: measure.id,
      code,
      text: fill(single[code], { measure: label }),
    })),
  );
  return (
    <>
      <VerdictBox title={title} detail={detail} />
      {measures.length > 0 && <MeasureTable {...{ plan, strings }} />}
      {(problems.length > 0 || lacking.length > 0) && (
        <section aria-labelledby="lacking">
          <h2 id="lacking">{strings.problems}</h2>
          <ul>
            {problems.map((code) => (
              <li key={code}>{whole[code]}</li>
            ))}
            {lacking.map(({ id, code, text }) => (
              <li key={`${id} ${code}`}>
                <a href={`#measure-${id}`}>{text}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <RegisterPlan {...{ plan, strings, registration, paths }} />
    </>
  );
}

function MeasureTable({ plan, strings }: Pick<Props, 'plan' | 'strings'>) {
  const { measures } = plan.evaluation.measure;
  const { measured, date } = plan.figures;
  const figure = (value: number | undefined, { unit }: MeasureInPlan['traits']) =>
    value === undefined ? strings.empty : measured(value, unit);
  return (
    <section aria-labelledby="measurement">
      <h2 id="measurement">{strings.table}</h2>
      <div className="table-scroll" role="group" aria-label={strings.table} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{strings.measure}</th>
              <th scope="col">{strings.baselineOwn}</th>
              <th scope="col">{strings.targetOwn}</th>
              <th scope="col">{strings.whoWhere}</th>
              <th scope="col">{strings.rhythm}</th>
              <th scope="col">{strings.due}</th>
            </tr>
          </thead>
          <tbody>
            {measures.map((each) => (
              <tr key={each.measure.id}>
                <th scope="row">
                  {each.label}
                  <small className="help">{kindOf(each)}</small>
                </th>
                <td>{figure(each.measure.baseline, each.traits)}</td>
                <td>{figure(each.measure.target, each.traits)}</td>
                <td>
                  {each.measure.owner ?? strings.empty}
                  {each.measure.source !== undefined && (
                    <small className="help">{each.measure.source}</small>
                  )}
                </td>
                <td>{each.traits.rhythm ?? strings.empty}</td>
                <td>{each.measure.due === undefined ? strings.empty : date(each.measure.due)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );

  /** Leading, lagging or safeguard, and the bucket. */
  function kindOf({ traits: { bucket, direction, timing } }: MeasureInPlan): string {
    const words = traitWords(strings);
    const kind =
      direction === 'safeguard'
        ? strings.safeguard
        : timing === undefined
          ? strings.ownKind
          : strings[timing];
    return bucket === undefined ? kind : `${kind}, ${words[bucket].toLowerCase()}`;
  }
}
