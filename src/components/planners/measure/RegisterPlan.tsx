import { useId, useState } from 'react';
import { offerDownload } from '../../../device/offer-download.ts';
import { fill } from '../../../engine/fill.ts';
import { withRegistration } from '../../../model/programme/registering/with-registration.ts';
import type { Plan } from '../frame/plan.ts';
import { today } from '../frame/today.ts';
import { CheckRegistered } from './CheckRegistered.tsx';
import type { MeasureStrings, RegistrationStrings } from './measure-strings.ts';
import { useRegistration } from './use-registration.ts';

export interface RegistrationPaths {
  readonly chapter: string;
  readonly template: string;
}

interface Props {
  readonly plan: Plan;
  readonly strings: MeasureStrings;
  readonly registration: RegistrationStrings;
  readonly paths: RegistrationPaths;
}

/** Registers the measurement plan: a text to keep, its day and its hash; and tells whether the plan is still the same. */
export function RegisterPlan({ plan, strings: buckets, registration: strings, paths }: Props) {
  const id = useId();
  const [outcome, setOutcome] = useState('');
  const { state, textOn } = useRegistration(plan, strings, buckets);
  const { measures } = plan.evaluation.measure;
  const incomplete = measures.filter(
    ({ measure }) => measure.baseline === undefined || measure.target === undefined,
  );
  const download = (on: string) => {
    offerDownload(`${strings.fileName}-${on}.txt`, textOn(on), 'text/plain');
  };
  const register = () => {
    const on = today();
    const text = textOn(on);
    plan.edit('registered', (programme) => withRegistration(programme, on, text));
    download(on);
    setOutcome(strings.done);
  };
  return (
    <section aria-labelledby={id} className="registration">
      <h2 id={id}>{strings.title}</h2>
      {state.kind === 'none' ? (
        <>
          <p>{strings.why}</p>
          <p>{strings.ways}</p>
          {measures.length === 0 && <p className="help">{strings.nothing}</p>}
        </>
      ) : (
        <>
          <p className={state.kind === 'changed' ? 'notice' : undefined}>
            <strong>
              {fill(state.kind === 'changed' ? strings.changed : strings.stands, {
                date: plan.figures.date(state.on),
              })}
            </strong>{' '}
            {state.kind === 'changed' && strings.changedHelp}
          </p>
          <p>
            {strings.fingerprint}: <code className="hash">{state.hash}</code>
          </p>
        </>
      )}
      {incomplete.length > 0 && (
        <p className="help">
          {fill(strings.incomplete, {
            measures: plan.figures.list(incomplete.map(({ label }) => label)),
          })}
        </p>
      )}
      {state.kind === 'stands' ? (
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            download(state.on);
            setOutcome(strings.downloaded);
          }}
        >
          {strings.downloadAgain}
        </button>
      ) : (
        <button
          type="button"
          className="button quiet"
          disabled={measures.length === 0 || !plan.awake}
          aria-describedby={state.kind === 'changed' ? `${id}-again` : undefined}
          onClick={register}
        >
          {state.kind === 'changed' ? strings.again : strings.register}
        </button>
      )}
      {state.kind === 'changed' && (
        <p className="help" id={`${id}-again`}>
          {strings.againHelp}
        </p>
      )}
      <p role="status" className="help">
        {outcome}
      </p>
      {state.kind !== 'none' && (
        <CheckRegistered
          key={state.hash}
          strings={strings}
          hash={state.hash}
          now={textOn(state.on)}
          on={plan.figures.date(state.on)}
        />
      )}
      <p className="help ways-on">
        <a href={paths.chapter}>{strings.chapter}</a>{' '}
        <a href={paths.template}>{strings.template}</a>
      </p>
    </section>
  );
}
