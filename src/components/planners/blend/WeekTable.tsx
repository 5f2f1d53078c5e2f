import type { Plan } from '../frame/plan.ts';
import type { BlendStrings } from './blend-strings.ts';
import { firstDayOfWeek } from './week-days.ts';

interface Props {
  readonly plan: Plan;
  readonly strings: BlendStrings;
}

/** The score as a table: each week with its events and hours, and its date where a first day is set. */
export function WeekTable({ plan, strings }: Props) {
  const { load, events, inputs } = plan.evaluation.blend;
  const { start } = inputs;
  const labelOf = (wanted: string) =>
    plan.content.methods.find(({ id }) => id === wanted)?.label ?? wanted;
  return (
    <details className="drawn-table">
      <summary>{strings.weekTable}</summary>
      <div className="table-scroll" role="group" aria-label={strings.weekTable} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{strings.week}</th>
              {start !== undefined && <th scope="col">{strings.begins}</th>}
              <th scope="col">{strings.whatHappens}</th>
              <th scope="col">{strings.executiveHours}</th>
              <th scope="col">{strings.mentorHours}</th>
              <th scope="col">{strings.facilitatorHoursAll}</th>
            </tr>
          </thead>
          <tbody>
            {load.executiveMinutesByWeek.map((minutes, index) => (
              // Weeks have no other name than their place.
              <tr key={`week-${index + 1}`}>
                <th scope="row">{plan.figures.number(index + 1)}</th>
                {start !== undefined && (
                  <td>{plan.figures.date(firstDayOfWeek(start, index + 1, plan.locales[0]))}</td>
                )}
                <td>
                  {events
                    .filter(({ week }) => week === index + 1)
                    .map(({ method }) => labelOf(method))
                    .join(', ')}
                </td>
                <td>{plan.figures.number(minutes / 60)}</td>
                <td>{plan.figures.number((load.mentorMinutesByWeek[index] ?? 0) / 60)}</td>
                <td>{plan.figures.number((load.facilitatorMinutesByWeek[index] ?? 0) / 60)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
