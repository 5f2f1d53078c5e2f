import type { SelectorContent } from '../../../engine/selector-content.ts';
import { fill } from '../../../engine/fill.ts';
import type { ScoredMethod } from '../../../model/decision/ranking.ts';
import type { Figures } from '../shared/figures.ts';
import type { PlannerStrings } from '../shared/strings.ts';

interface Props {
  readonly content: SelectorContent;
  readonly method: ScoredMethod;
  readonly shares: Readonly<Record<string, number>>;
  readonly rating: (method: string, criterion: string) => number;
  readonly figures: Figures;
  readonly strings: PlannerStrings;
}

/** Why this number: weight times utility, criterion by criterion, adding up to the score. */
export function WhyScore({ content, method, shares, rating, figures, strings }: Props) {
  const path = content.methods.find(({ id }) => id === method.id)?.path;
  return (
    <div className="why-panel">
      <div
        className="table-scroll"
        role="group"
        aria-label={`${strings.whyScore}: ${method.label}`}
        tabIndex={0}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{strings.criterionColumn}</th>
              <th scope="col">{strings.weightColumn}</th>
              <th scope="col">{strings.ratingColumn}</th>
              <th scope="col">{strings.utilityColumn}</th>
              <th scope="col">{strings.contributionColumn}</th>
            </tr>
          </thead>
          <tbody>
            {content.criteria.map(({ id, label }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                <td>{figures.percent(shares[id] ?? 0)}</td>
                <td>{rating(method.id, id)}</td>
                <td>{figures.number(method.utilities[id] ?? 0)}</td>
                <td>{figures.points(method.contributions[id] ?? 0)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{strings.sumColumn}</th>
              <td colSpan={3} />
              <td>{figures.points(method.score)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="help">
        {strings.formulaScore}{' '}
        {path !== undefined && (
          <a href={path}>{fill(strings.readMethod, { method: method.label.toLowerCase() })}</a>
        )}
      </p>
    </div>
  );
}
