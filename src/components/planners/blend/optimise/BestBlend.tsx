import { fill } from '../../../../engine/fill.ts';
import type { Optimum } from '../../../../model/planning/optimise/types.ts';
import { brokenLimits } from '../../../../model/programme/blending.ts';
import { withField } from '../../../../model/programme/edits.ts';
import {
  effectOfTracks,
  type PlanMethod,
  type PlanProblem,
} from '../../../../model/programme/optimising.ts';
import type { PlannedTrack } from '../../../../model/programme/schema.ts';
import type { Plan } from '../../frame/plan.ts';
import type { OptimiseStrings } from './optimise-strings.ts';

interface Props {
  readonly plan: Plan;
  readonly strings: OptimiseStrings;
  readonly problem: PlanProblem;
  readonly optimum: Optimum;
  /** The best blend as the plan would have it; none if its events found no weeks. */
  readonly tracks: readonly PlannedTrack[] | undefined;
  /** Whether the plan is still the one that was asked about. */
  readonly isCurrent: boolean;
}

/** The best blend: events, hours and costs by method, effect by criterion, and a button that takes it. */
export function BestBlend(props: Props) {
  const { plan, strings, tracks, isCurrent, optimum } = props;
  const isUsed = JSON.stringify(plan.programme.plan.tracks) === JSON.stringify(tracks);
  if (optimum.effect === 0) return null;
  return (
    <>
      <MethodTable {...props} />
      {isCurrent && (
        <div className="optimise-use" role="status">
          {tracks === undefined ? (
            <p>{strings.notLaidOut}</p>
          ) : isUsed ? (
            <p>{strings.used}</p>
          ) : (
            <button
              type="button"
              className="button"
              disabled={!plan.awake}
              onClick={() => {
                plan.edit('optimise', (programme) =>
                  withField(programme, 'plan', 'tracks', tracks),
                );
              }}
            >
              {strings.use}
            </button>
          )}
        </div>
      )}
      <LensTable {...props} />
    </>
  );
}

function MethodTable({ plan, strings, problem, optimum }: Props) {
  const { number, money, list } = plan.figures;
  const countOf = (index: number) => optimum.counts[index] ?? 0;
  const hours = (minutes: number) => number(minutes / 60);
  const held = problem.methods.flatMap((each, index) =>
    countOf(index) > 0 ? [{ ...each, count: countOf(index) }] : [],
  );
  const unused = problem.methods
    .filter((_, index) => countOf(index) === 0)
    .map(({ method }) => methodOf(method, plan)?.label.toLowerCase() ?? method);
  const executiveMinutes = held.reduce((sum, each) => sum + each.count * each.executiveMinutes, 0);
  return (
    <>
      <div className="table-scroll" role="group" aria-label={strings.table} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{strings.method}</th>
              <th scope="col">{strings.events}</th>
              <th scope="col">{strings.executiveEach}</th>
              <th scope="col">{strings.facilitators}</th>
              <th scope="col">{strings.full}</th>
            </tr>
          </thead>
          <tbody>
            {held.map((each) => (
              <tr key={each.method}>
                <th scope="row">{labelOf(each, plan)}</th>
                <td>{number(each.count)}</td>
                <td>{hours(each.count * each.executiveMinutes)}</td>
                <td>{hours(each.count * each.facilitatorMinutes)}</td>
                <td>{money(each.count * each.fullCost)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{strings.coordination}</th>
              <td />
              <td />
              <td />
              <td>{money(problem.fixedFull)}</td>
            </tr>
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{strings.all}</th>
              <td>{number(held.reduce((sum, { count }) => sum + count, 0))}</td>
              <td>{hours(executiveMinutes)}</td>
              <td>{hours(optimum.facilitatorMinutes)}</td>
              <td>{money(optimum.fullCost)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      {unused.length > 0 && (
        <p className="help">{fill(strings.notUsed, { methods: list(unused) })}</p>
      )}
    </>
  );
}

function LensTable({ plan, strings, problem, optimum }: Props) {
  const { points } = plan.figures;
  const yours = effectOfTracks(plan.evaluation.blend.placing.tracks, plan.evaluation, plan.content);
  return (
    <>
      <h3>{strings.effectByLens}</h3>
      <div className="table-scroll" role="group" aria-label={strings.effectByLens} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{strings.criterion}</th>
              <th scope="col">{strings.yourPlan}</th>
              <th scope="col">{strings.best}</th>
            </tr>
          </thead>
          <tbody>
            {problem.lenses.map((lens, index) => (
              <tr key={lens}>
                <th scope="row">
                  {plan.content.criteria.find(({ id }) => id === lens)?.label ?? lens}
                </th>
                <td>{points(yours.byLens[index] ?? 0)}</td>
                <td>{points(optimum.effectByLens[index] ?? 0)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{strings.effect}</th>
              <td>{points(yours.effect)}</td>
              <td>{points(optimum.effect)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      {yours.effect > optimum.effect && brokenLimits(plan.evaluation.blend) > 0 && (
        <p className="help">{strings.yoursBreaks}</p>
      )}
    </>
  );
}

const methodOf = (wanted: string, { content }: Plan) =>
  content.methods.find(({ id }) => id === wanted);

/** The method with its smaller form, where it is held in that. */
function labelOf({ method, short }: PlanMethod, plan: Plan): string {
  const found = methodOf(method, plan);
  const form = short ? found?.short?.label : undefined;
  return `${found?.label ?? method}${form === undefined ? '' : ` (${form})`}`;
}
