import { fill } from '../../../engine/fill.ts';
import type { Plan } from '../frame/plan.ts';
import type { BlendStrings } from './blend-strings.ts';

interface Props {
  readonly plan: Plan;
  readonly strings: BlendStrings;
}

/** What each method takes of whom, in hours. */
export function LoadTable({ plan, strings }: Props) {
  const { load, inputs } = plan.evaluation.blend;
  const hours = (minutes: number) => plan.figures.number(minutes / 60);
  const labelOf = (wanted: string) =>
    plan.content.methods.find(({ id }) => id === wanted)?.label ?? wanted;
  const grouped = load.methods.filter(({ facilitatorMinutes }) => facilitatorMinutes > 0);
  const groups = grouped.map(({ method, groups: n }) =>
    fill(strings.groupOf, { n, method: labelOf(method).toLowerCase() }),
  );
  return (
    <section aria-labelledby="load">
      <h2 id="load">{strings.load}</h2>
      <div className="table-scroll" role="group" aria-label={strings.load} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{strings.method}</th>
              <th scope="col">{strings.events}</th>
              <th scope="col">{strings.executiveEach}</th>
              <th scope="col">{strings.mentorEach}</th>
              <th scope="col">{strings.facilitators}</th>
              <th scope="col">{strings.building}</th>
            </tr>
          </thead>
          <tbody>
            {load.methods.map((method) => (
              <tr key={method.method}>
                <th scope="row">{labelOf(method.method)}</th>
                <td>{plan.figures.number(method.events)}</td>
                <td>{hours(method.executiveMinutesEach)}</td>
                <td>{hours(method.mentorMinutesEach)}</td>
                <td>{hours(method.facilitatorMinutes)}</td>
                <td>{hours(method.buildMinutes)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{strings.all}</th>
              <td>{plan.figures.number(plan.evaluation.blend.events.length)}</td>
              <td>{hours(load.executiveMinutesEach)}</td>
              <td>{hours(load.mentorMinutesEach)}</td>
              <td>{hours(load.facilitatorMinutes)}</td>
              <td>{hours(load.buildMinutes)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      {groups.length > 0 && (
        <p className="help">
          {fill(strings.loadHelp, {
            executives: plan.figures.number(inputs.executives.value),
            groups: plan.figures.list(groups),
          })}
        </p>
      )}
    </section>
  );
}
