import { fill } from '../../../engine/fill.ts';
import type { Plan } from '../frame/plan.ts';
import type { MeasureStrings, RegistrationStrings } from '../measure/measure-strings.ts';
import { useRegistration } from '../measure/use-registration.ts';
import type { BriefStrings } from './brief-strings.ts';

interface Props {
  readonly plan: Plan;
  readonly strings: BriefStrings;
  readonly measureStrings: MeasureStrings;
  readonly registration: RegistrationStrings;
}

/** What is measured, from where to where, and whether that was registered. */
export function BriefMeasures({ plan, strings, measureStrings, registration }: Props) {
  const { measures } = plan.evaluation.measure;
  const { measured, date } = plan.figures;
  const { state } = useRegistration(plan, registration, measureStrings);
  if (measures.length === 0) return <p>{strings.notMeasured}</p>;
  const figure = (value: number | undefined, unit = '') =>
    value === undefined ? strings.empty : measured(value, unit);
  return (
    <>
      <div className="table-scroll" role="group" aria-label={strings.measured} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{strings.measure}</th>
              <th scope="col">{strings.baseline}</th>
              <th scope="col">{strings.target}</th>
              <th scope="col">{strings.owner}</th>
              <th scope="col">{strings.due}</th>
            </tr>
          </thead>
          <tbody>
            {measures.map(({ measure, traits, label }) => (
              <tr key={measure.id}>
                <th scope="row">{label}</th>
                <td>{figure(measure.baseline, traits.unit)}</td>
                <td>{figure(measure.target, traits.unit)}</td>
                <td>{measure.owner ?? strings.empty}</td>
                <td>{measure.due === undefined ? strings.empty : date(measure.due)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>{registered()}</p>
    </>
  );

  function registered(): string {
    if (state.kind === 'none') return strings.notRegistered;
    const words = state.kind === 'stands' ? strings.registered : strings.registeredChanged;
    return fill(words, { date: date(state.on), hash: state.hash });
  }
}
