import { fill } from '../../../../engine/fill.ts';
import type { SessionDay } from '../../../../model/planning/session-days.ts';
import type { Plan } from '../../frame/plan.ts';
import type { Holidays } from '../../../../model/planning/holidays/read-holidays.ts';
import type { HolidaysStrings } from './holidays-strings.ts';
import type { DatesStrings } from './dates-strings.ts';

interface Props {
  readonly plan: Plan;
  readonly strings: DatesStrings;
  readonly holidayStrings: HolidaysStrings;
  readonly days: readonly SessionDay[];
  readonly holidays: Holidays | undefined;
}

/** The plan as a calendar in words: a table a month, a row an event. */
export function MonthList({ plan, strings, holidayStrings, days, holidays }: Props) {
  const { figures, content } = plan;
  const months = [...Map.groupBy(days, ({ day }) => day.slice(0, 7))];
  const labelOf = (wanted: string) =>
    content.methods.find(({ id }) => id === wanted)?.label ?? wanted;
  return (
    <details className="drawn-table">
      <summary>{strings.byMonth}</summary>
      {months.map(([month, held]) => (
        <div
          key={month}
          className="table-scroll"
          role="group"
          aria-labelledby={`month-${month}`}
          tabIndex={0}
        >
          <table>
            <caption id={`month-${month}`}>{figures.month(`${month}-01`)}</caption>
            <thead>
              <tr>
                <th scope="col">{strings.day}</th>
                <th scope="col">{strings.week}</th>
                <th scope="col">{strings.what}</th>
                <th scope="col">{strings.length}</th>
              </tr>
            </thead>
            <tbody>
              {held.map(({ id, day, usualDay, week, method, needs }) => (
                <tr key={id}>
                  <th scope="row">{figures.weekday(day)}</th>
                  <td>{figures.number(week)}</td>
                  <td>
                    {fill(strings.entry, { method: labelOf(method), form: needs.label })}
                    {day !== usualDay && (
                      <small className="help">
                        {fill(holidayStrings.moved, {
                          day: figures.weekday(usualDay),
                          holiday: holidays?.get(usualDay) ?? '',
                        }).replace(/, $/, '')}
                      </small>
                    )}
                  </td>
                  <td>{fill(strings.minutes, { n: figures.number(needs.executiveMinutes) })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </details>
  );
}
