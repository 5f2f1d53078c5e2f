import { useMemo, useState } from 'react';
import { keepOpenId } from '../../../device/open-id.ts';
import { browserDevice } from '../../../device/browser-device.ts';
import { fill } from '../../../engine/fill.ts';
import type { PlanSetting } from '../../../engine/plan-setting.ts';
import { diffProgrammes } from '../../../model/programme/comparing/diff-programmes.ts';
import { resultRows } from '../../../model/programme/comparing/result-rows.ts';
import {
  evaluateWithReturns,
  type EvaluationWithReturns,
} from '../../../model/programme/evaluate-with-returns.ts';
import { Later } from '../frame/Later.tsx';
import { VerdictBox } from '../shared/VerdictBox.tsx';
import { comparisonVerdict } from './comparison-verdict.ts';
import { DifferenceTable } from './DifferenceTable.tsx';
import { planSpeech } from './plan-speech.ts';
import { ProgrammeSelect } from './ProgrammeSelect.tsx';
import { ResultTable } from './ResultTable.tsx';
import { useComparison } from './use-comparison.ts';

interface Props {
  readonly setting: PlanSetting;
}

/** Two programmes beside each other: the difference in a sentence, what follows from each, and what was entered. */
export default function ProgrammeComparison({ setting }: Props) {
  const { content, strings: planStrings, differences: strings } = setting;
  const { choices, first, second, choose, figures, awake } = useComparison(setting);
  const [all, setAll] = useState(false);
  const [one, other] = useMemo(
    () =>
      [
        evaluateWithReturns(first.programme, content),
        evaluateWithReturns(second.programme, content),
      ] as const,
    [first, second, content],
  );
  const rows = useMemo(() => resultRows(one, other), [one, other]);
  const inputs = useMemo(() => diffProgrammes(first.programme, second.programme), [first, second]);
  const words = { content, figures, strings, planStrings };
  const speech = planSpeech(first.programme, second.programme, words);
  const names = { before: first.name, after: second.name };
  const kept = choices.filter(({ id }) => id !== '').length;
  return (
    <div className="comparison" data-awake={awake ? '' : undefined}>
      {awake && kept < 2 && (
        <p className="notice" role="status">
          {kept === 0 ? strings.noProgrammes : strings.oneProgramme}{' '}
          <a href={setting.hubPath}>{strings.toHub}</a>
        </p>
      )}
      <fieldset disabled={!awake} className="controls comparison-choice">
        <ProgrammeSelect
          label={strings.first}
          {...{ choices }}
          value={first.key}
          onChange={(key) => {
            choose(key, second.key);
          }}
        />
        <ProgrammeSelect
          label={strings.second}
          {...{ choices }}
          value={second.key}
          onChange={(key) => {
            choose(first.key, key);
          }}
        />
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            choose(second.key, first.key);
          }}
        >
          {strings.swap}
        </button>
      </fieldset>
      {first.key === second.key ? (
        awake && <VerdictBox title={strings.same} detail="" />
      ) : (
        <>
          <VerdictBox title={comparisonVerdict(rows, inputs, names, words)} detail="" />
          <section aria-labelledby="results">
            <h2 id="results">{strings.results}</h2>
            <label className="choice">
              <input
                type="checkbox"
                checked={all}
                autoComplete="off"
                onChange={(event) => {
                  setAll(event.currentTarget.checked);
                }}
              />
              {strings.showAll}
            </label>
            <ResultTable {...{ rows, names, all, ...words }} />
          </section>
          {stated(one) && stated(other) && (
            <Later
              when={awake}
              load={async () => (await import('./PairedReturns.tsx')).PairedReturns}
              props={{
                first: one.returns,
                second: other.returns,
                names,
                figures,
                strings,
                locale: setting.locale,
              }}
              until={() => null}
            />
          )}
          <section aria-labelledby="entered">
            <h2 id="entered">{strings.inputs}</h2>
            <DifferenceTable differences={inputs} names={names} {...speech} />
          </section>
        </>
      )}
      <p className="programme-actions">
        {[first, second]
          .filter(({ id }, index, both) => id !== '' && both[0]?.id !== (index > 0 ? id : ''))
          .map(({ id, name }) => (
            <button
              key={id}
              type="button"
              className="button quiet"
              onClick={() => {
                keepOpenId(browserDevice(), id);
                location.assign(setting.paths.methods);
              }}
            >
              {fill(strings.openIt, { name })}
            </button>
          ))}
      </p>
    </div>
  );
}

/** Whether a programme has a return that may be stated. */
const stated = ({ returns }: EvaluationWithReturns) =>
  returns.readings.some(({ roi }) => roi !== undefined);
