import type { Plan } from '../frame/plan.ts';
import type { BriefStrings } from './brief-strings.ts';

interface Props {
  readonly plan: Plan;
  readonly strings: BriefStrings;
}

/** What is measured, from where to where. */
export function BriefMeasures({ plan, strings }: Props) {
  const { measures } = plan.evaluation.measure;
  const { number, date } = plan.figures;
  if (measures.length === 0) return <p>{strings.notMeasured}</p>;
  const figure = (value: number | undefined, unit = '') =>
    value === undefined ? strings.empty : `${number(value)} ${unit}`.trim();
  return (
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
          {measures.map(({ measure, kpi, label }) => (
            <tr key={measure.id}>
              <th scope="row">{label}</th>
              <td>{figure(measure.baseline, kpi?.unit)}</td>
              <td>{figure(measure.target, kpi?.unit)}</td>
              <td>{measure.owner ?? strings.empty}</td>
              <td>{measure.due === undefined ? strings.empty : date(measure.due)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
