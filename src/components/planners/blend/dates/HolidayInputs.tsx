import { useId, useMemo } from 'react';
import { fill } from '../../../../engine/fill.ts';
import {
  weeksWithHoliday,
  weeksWithoutWorkingDay,
} from '../../../../model/planning/holidays/working-day.ts';
import { withField } from '../../../../model/programme/edits.ts';
import { writeWeeks } from '../../../../model/typing/typed-weeks.ts';
import type { Plan } from '../../frame/plan.ts';
import type { HolidaysStrings } from './holidays-strings.ts';
import type { HolidayState } from './use-holidays.ts';

interface Props {
  readonly plan: Plan;
  readonly strings: HolidaysStrings;
  /** Codes of the countries whose holidays are known. */
  readonly countries: readonly string[];
  /** Language in which countries are named. */
  readonly language: string;
  readonly state: HolidayState;
}

/** The country whose public holidays the plan keeps clear of, and what that means for it. */
export function HolidayInputs(props: Props) {
  const { plan, strings, countries, language, state } = props;
  const id = useId();
  // The server and the browser may name countries differently; both draw their codes at first.
  const names = useMemo(
    () => (plan.awake ? new Intl.DisplayNames(language, { type: 'region' }) : undefined),
    [plan.awake, language],
  );
  const nameOf = (code: string) => names?.of(code) ?? code;
  const { country } = plan.programme.context;
  const listed = countries
    .map((code) => ({ code, name: nameOf(code) }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
  return (
    <div className="field">
      <label htmlFor={id}>{strings.country}</label>
      <select
        id={id}
        value={country ?? ''}
        autoComplete="off"
        aria-describedby={`${id}-help`}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          plan.edit('country', (programme) =>
            withField(programme, 'context', 'country', chosen === '' ? undefined : chosen),
          );
        }}
      >
        <option value="">{strings.none}</option>
        {country !== undefined && !countries.includes(country) && (
          <option value={country}>{nameOf(country)}</option>
        )}
        {listed.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <div id={`${id}-help`} className="help" role="status">
        {state.kind === 'loading' && (
          <p>{fill(strings.loading, { country: nameOf(state.country) })}</p>
        )}
        {state.kind === 'failed' && (
          <p>
            {fill(strings.failed, { country: nameOf(state.country) })}{' '}
            <button type="button" className="restore" onClick={state.again}>
              {strings.again}
            </button>
          </p>
        )}
        {state.kind === 'ready' && <InThePlan {...props} holidays={state.holidays} />}
      </div>
    </div>
  );
}

type Ready = Extract<HolidayState, { kind: 'ready' }>;

function InThePlan({ plan, strings, holidays }: Props & Pick<Ready, 'holidays'>) {
  const { start, weeks, closedWeeks } = plan.evaluation.blend.inputs;
  if (start === undefined) return <p>{strings.noStart}</p>;
  const touched = weeksWithHoliday(start, weeks.value, holidays).length;
  const off = weeksWithoutWorkingDay(start, weeks.value, holidays).filter(
    (week) => !closedWeeks.includes(week),
  );
  return (
    <>
      <p>
        {touched === 0
          ? strings.countNone
          : fill(strings.count, { n: plan.figures.number(touched) })}{' '}
        {strings.source}
      </p>
      {off.length > 0 && (
        <p>
          {fill(strings.off, { weeks: writeWeeks(off) })}{' '}
          <button
            type="button"
            className="restore"
            onClick={() => {
              plan.edit('closed-weeks', (programme) =>
                withField(programme, 'constraints', 'blackoutWeeks', [...closedWeeks, ...off]),
              );
            }}
          >
            {fill(strings.leaveOut, { weeks: writeWeeks(off) })}
          </button>
        </p>
      )}
    </>
  );
}
