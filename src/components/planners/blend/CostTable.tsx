import { fill } from '../../../engine/fill.ts';
import type { PlanCostLine } from '../../../model/planning/plan-cost.ts';
import type { Plan } from '../frame/plan.ts';
import type { BlendStrings } from './blend-strings.ts';

interface Props {
  readonly plan: Plan;
  readonly strings: BlendStrings;
}

/** What the blend costs, every term open. */
export function CostTable({ plan, strings }: Props) {
  const { cost } = plan.evaluation.blend;
  const { money, number } = plan.figures;
  const labels: Record<PlanCostLine, string> = {
    facilitation: strings.lineFacilitation,
    content: strings.lineContent,
    coordination: strings.lineCoordination,
    'executives-time': strings.lineExecutiveTime,
    'mentors-time': strings.lineMentorTime,
  };
  const sums = [
    [strings.cash, cost.cashCost],
    [strings.time, cost.timeCost],
    [strings.full, cost.fullCost],
  ] as const;
  return (
    <section aria-labelledby="cost">
      <h2 id="cost">{strings.cost}</h2>
      <p className="help">{strings.costHelp}</p>
      <div className="table-scroll" role="group" aria-label={strings.cost} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{strings.costLine}</th>
              <th scope="col">{strings.hours}</th>
              <th scope="col">{strings.rate}</th>
              <th scope="col">{strings.money}</th>
            </tr>
          </thead>
          <tbody>
            {cost.lines.map(({ line, hoursInAll, hourlyRate, cost: lineCost }) => (
              <tr key={line}>
                <th scope="row">{labels[line]}</th>
                <td>{fill(strings.h, { n: number(hoursInAll) })}</td>
                <td>{money(hourlyRate)}</td>
                <td>{money(lineCost)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            {sums.map(([label, amount]) => (
              <tr key={label}>
                <th scope="row" colSpan={3}>
                  {label}
                </th>
                <td>{money(amount)}</td>
              </tr>
            ))}
          </tfoot>
        </table>
      </div>
    </section>
  );
}
