import { useId, useState } from 'react';
import { fileNameOf } from '../../../../device/file-name.ts';
import { offerDownload } from '../../../../device/offer-download.ts';
import { fill } from '../../../../engine/fill.ts';
import { csvOptionsOf, writeCsv } from '../../../../model/exporting/csv.ts';
import type { SessionDay } from '../../../../model/planning/session-days.ts';
import { withField } from '../../../../model/programme/edits.ts';
import type { Plan } from '../../frame/plan.ts';
import { calendarEntries, milestoneEntries } from './calendar-entries.ts';
import type { DatesStrings } from './dates-strings.ts';
import type { MilestoneItems } from '../../../../engine/milestone-items.ts';
import { planTable } from './plan-table.ts';
import { useTimeZones } from './use-time-zones.ts';

interface Props {
  readonly plan: Plan;
  readonly strings: DatesStrings;
  readonly days: readonly SessionDay[];
  readonly milestones: MilestoneItems;
}

/** Time of day at which sessions begin unless the reader says otherwise. */
const usualStart = '09:00';

/** Calendar, table and paper. */
export function PlanFiles({ plan, strings, days, milestones }: Props) {
  const id = useId();
  const [outcome, setOutcome] = useState('');
  const zones = useTimeZones();
  const { programme, desk } = plan;
  const { startsAt = usualStart, timeZone } = programme.plan;
  const name = programme.name === '' ? plan.strings.unnamed : programme.name;
  const file = (ending: string) => fileNameOf(name).replace(/turnabout\.json$/, ending);

  const calendar = async () => {
    try {
      // Nine kilobytes that only those load who want the file.
      const { writeCalendar } = await import('../../../../model/exporting/calendar.ts');
      const entries = [
        ...calendarEntries(plan, strings, days, startsAt),
        ...milestoneEntries(plan, strings, milestones),
      ];
      const text = writeCalendar(entries, {
        name,
        programme: desk.standing.kind === 'own' ? desk.standing.id : 'shared',
        ...(timeZone === undefined ? {} : { timeZone }),
        stamp: new Date(),
      });
      offerDownload(file('ics'), text, 'text/calendar');
      setOutcome(fill(strings.calendarReady, { n: plan.figures.number(entries.length) }));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setOutcome(fill(strings.failed, { reason }));
    }
  };

  return (
    <fieldset className="group plan-files" disabled={!plan.awake}>
      <legend>{strings.files}</legend>
      <p className="help">{strings.filesHelp}</p>
      <div className="file-fields">
        <div className="field">
          <label htmlFor={`${id}-at`}>{strings.startsAt}</label>
          <input
            id={`${id}-at`}
            type="time"
            value={startsAt}
            autoComplete="off"
            onChange={(event) => {
              const typed = event.currentTarget.value;
              // A half-typed time is empty; the last whole one stands.
              if (typed === '') return;
              plan.edit('starts-at', (before) =>
                withField(before, 'plan', 'startsAt', typed === usualStart ? undefined : typed),
              );
            }}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-zone`}>{strings.zone}</label>
          <select
            id={`${id}-zone`}
            value={timeZone ?? ''}
            autoComplete="off"
            onChange={(event) => {
              const chosen = event.currentTarget.value;
              plan.edit('time-zone', (before) =>
                withField(before, 'plan', 'timeZone', chosen === '' ? undefined : chosen),
              );
            }}
          >
            <option value="">{strings.zoneFloating}</option>
            {[...new Set([...(timeZone === undefined ? [] : [timeZone]), ...zones])].map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll('_', ' ')}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div className="file-buttons">
        {days.length > 0 && (
          <button type="button" className="button quiet" onClick={() => void calendar()}>
            {strings.calendar}
          </button>
        )}
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            const options = csvOptionsOf(plan.locales[0] ?? 'en');
            offerDownload(
              file('csv'),
              writeCsv(planTable(plan, strings, days), options),
              'text/csv',
            );
            setOutcome(strings.tableReady);
          }}
        >
          {strings.table}
        </button>
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            window.print();
          }}
        >
          {strings.print}
        </button>
      </div>
      <p role="status" className="help">
        {outcome}
      </p>
    </fieldset>
  );
}
