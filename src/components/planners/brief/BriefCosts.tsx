import { fill } from '../../../engine/fill.ts';
import { caseLabels } from '../case/case-labels.ts';
import type { CaseStrings } from '../case/case-strings.ts';
import type { Plan } from '../frame/plan.ts';
import type { BriefStrings } from './brief-strings.ts';

interface Props {
  readonly plan: Plan;
  readonly strings: BriefStrings;
  readonly caseStrings: CaseStrings;
}

/** The costs in a sentence and a table; lines without money are left out. */
export function BriefCosts({ plan, strings, caseStrings }: Props) {
  const costs = plan.evaluation.case;
  const { money, percent } = plan.figures;
  const labels = caseLabels(caseStrings);
  const rows = [
    ...costs.lines.map(({ line, cost }) => [labels[line][0], cost.value] as const),
    [strings.overhead, costs.overheadCost] as const,
  ].filter(([, amount]) => amount > 0);
  return (
    <>
      <p>
        {fill(strings.costSentence, {
          full: money(costs.fullCost),
          cash: money(costs.cashCost),
          time: money(costs.timeCost),
          share: percent(costs.executiveShare),
        })}
      </p>
      {rows.length > 0 && (
        <div className="table-scroll" role="group" aria-label={strings.cost} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{strings.line}</th>
                <th scope="col">{strings.money}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(([label, amount]) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td>{money(amount)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{strings.inFull}</th>
                <td>{money(costs.fullCost)}</td>
              </tr>
            </tfoot>
          </table>
        </div>
      )}
    </>
  );
}
