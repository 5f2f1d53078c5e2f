import { fill } from '../../../engine/fill.ts';
import type { CaseCost } from '../../../model/programme/costing.ts';
import type { Plan } from '../frame/plan.ts';
import { caseLabels } from './case-labels.ts';
import type { CaseStrings } from './case-strings.ts';
import { rateLabels, rateNames } from './rate-labels.ts';

interface Props {
  readonly plan: Plan;
  readonly strings: CaseStrings;
}

/** The costs, line by line, and how each of them comes about. */
export function CostLines({ plan, strings }: Props) {
  const { money, percent, number, list } = plan.figures;
  const costs = plan.evaluation.case;
  const { executives, rates } = plan.evaluation.blend.inputs;
  const labels = caseLabels(strings);
  const names = rateLabels(strings);
  const placeholders = rateNames.filter((name) => rates[name].from === 'site');
  const sums = [
    [strings.cash, costs.cashCost],
    [strings.time, costs.timeCost],
    [strings.full, costs.fullCost],
  ] as const;
  return (
    <section aria-labelledby="lines">
      <h2 id="lines">{strings.table}</h2>
      {placeholders.length > 0 && (
        <p>
          {fill(strings.placeholders, {
            names: list(placeholders.map((name) => names[name].toLowerCase())),
          })}
        </p>
      )}
      <div className="table-scroll" role="group" aria-label={strings.table} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{strings.line}</th>
              <th scope="col">{strings.terms}</th>
              <th scope="col">{strings.money}</th>
            </tr>
          </thead>
          <tbody>
            {costs.lines.map((cost) => (
              <tr key={cost.line}>
                <th scope="row">{labels[cost.line][0]}</th>
                <td>{terms(cost)}</td>
                <td>{money(cost.cost.value)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{strings.overhead}</th>
              <td>
                {fill(strings.overheadOf, {
                  share: percent(costs.overheadShare.value),
                  paid: money(costs.paidCost),
                })}
              </td>
              <td>{money(costs.overheadCost)}</td>
            </tr>
          </tbody>
          <tfoot>
            {sums.map(([label, amount]) => (
              <tr key={label}>
                <th scope="row" colSpan={2}>
                  {label}
                </th>
                <td>{money(amount)}</td>
              </tr>
            ))}
          </tfoot>
        </table>
      </div>
      <p>
        {fill(strings.perExecutive, {
          n: number(executives.value),
          money: money(costs.fullCost / executives.value),
        })}
      </p>
    </section>
  );

  function terms({ cost: given, terms: plain }: CaseCost): string {
    if (given.from === 'yours') {
      return plain === undefined
        ? strings.typedPlain
        : fill(strings.typed, { money: money(given.otherwise.value) });
    }
    return plain === undefined
      ? strings.notSet
      : fill(strings.termsOf, { hours: number(plain.hoursInAll), rate: money(plain.hourlyRate) });
  }
}
