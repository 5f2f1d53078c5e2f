import { useId, useState } from 'react';
import { fill } from '../../../engine/fill.ts';
import type { MeasureInPlan } from '../../../model/programme/measuring.ts';
import { programmeRanges, programmeTexts } from '../../../model/programme/ranges.ts';
import type { Measure } from '../../../model/programme/schema.ts';
import {
  withMeasure,
  withMeasureMoved,
  withoutMeasure,
} from '../../../model/programme/with-measure.ts';
import { DateField } from '../fields/DateField.tsx';
import type { FieldWords } from '../fields/field-words.ts';
import { NumberField } from '../fields/NumberField.tsx';
import type { Plan } from '../frame/plan.ts';
import type { MeasureStrings } from './measure-strings.ts';
import { OwnTraits } from './OwnTraits.tsx';
import { PairedFigures } from './PairedFigures.tsx';

interface Props {
  readonly plan: Plan;
  readonly fields: FieldWords;
  readonly strings: MeasureStrings;
  readonly measure: MeasureInPlan;
  readonly first: boolean;
  readonly last: boolean;
  readonly onProblem: (label: string, problem: boolean) => void;
}

const days = { min: '2000-01-01', max: '2100-12-31' };

/** One measure: baseline, target, who takes it, where it comes from, how often, and by when. */
export function MeasureRow({
  plan,
  fields,
  strings,
  measure: { measure, kpi, label, traits },
  first,
  last,
  onProblem,
}: Props) {
  const id = useId();
  const [moreOpen, setMoreOpen] = useState(false);
  const words = { unit: traits.unit };
  const set = <Key extends Exclude<keyof Measure, 'id'>>(
    key: Key,
    value: Measure[Key] | undefined,
  ) => {
    plan.edit(`measure-${measure.id}-${key}`, (programme) =>
      withMeasure(programme, measure.id, key, value),
    );
  };
  const labels = {
    baseline: traits.unit === '' ? strings.baselineOwn : fill(strings.baseline, words),
    target: traits.unit === '' ? strings.targetOwn : fill(strings.target, words),
  };
  const texts = [
    ['owner', strings.owner, programmeTexts.name, undefined],
    ['source', strings.source, programmeTexts.line, undefined],
    [
      'rhythm',
      strings.rhythm,
      programmeTexts.line,
      kpi === undefined ? undefined : fill(strings.rhythmHelp, { rhythm: kpi.rhythm }),
    ],
  ] as const;
  return (
    <li className="measure-row" id={`measure-${measure.id}`}>
      <strong id={`${id}-name`}>{label}</strong>
      <div className="measure-moves">
        <button
          type="button"
          className="restore"
          disabled={first}
          aria-label={fill(strings.upWhat, { measure: label })}
          onClick={() => {
            plan.edit('measure-order', (programme) => withMeasureMoved(programme, measure.id, -1));
          }}
        >
          {strings.up}
        </button>
        <button
          type="button"
          className="restore"
          disabled={last}
          aria-label={fill(strings.downWhat, { measure: label })}
          onClick={() => {
            plan.edit('measure-order', (programme) => withMeasureMoved(programme, measure.id, 1));
          }}
        >
          {strings.down}
        </button>
        <button
          type="button"
          className="restore"
          aria-label={fill(strings.removeWhat, { measure: label })}
          onClick={() => {
            plan.edit(`measure-${measure.id}`, (programme) =>
              withoutMeasure(programme, measure.id),
            );
          }}
        >
          {strings.remove}
        </button>
      </div>
      <div className="measure-figures" role="group" aria-labelledby={`${id}-name`}>
        {(['baseline', 'target'] as const).map((key) => (
          <NumberField
            key={key}
            label={labels[key]}
            optional
            value={measure[key]}
            range={programmeRanges.figure}
            locales={plan.locales}
            words={fields}
            onProblem={(problem) => {
              onProblem(`${label}: ${labels[key]}`, problem);
            }}
            onChange={(value) => {
              set(key, value);
            }}
          />
        ))}
      </div>
      <details
        open={moreOpen}
        onToggle={(event) => {
          setMoreOpen(event.currentTarget.open);
        }}
      >
        <summary>{strings.details}</summary>
        {kpi === undefined && <OwnTraits {...{ plan, strings, measure }} />}
        {texts.map(([key, text, longest, help]) => (
          <div className="field" key={key}>
            <label htmlFor={`${id}-${key}`}>{text}</label>
            {help !== undefined && (
              <p className="help" id={`${id}-${key}-help`}>
                {help}
              </p>
            )}
            <input
              id={`${id}-${key}`}
              type="text"
              value={measure[key] ?? ''}
              maxLength={longest}
              autoComplete="off"
              aria-describedby={`${id}-name${help === undefined ? '' : ` ${id}-${key}-help`}`}
              onChange={(event) => {
                const typed = event.currentTarget.value;
                set(key, typed === '' ? undefined : typed);
              }}
            />
          </div>
        ))}
        <DateField
          label={strings.due}
          optional
          value={measure.due}
          range={days}
          locales={plan.locales}
          words={fields}
          onProblem={(problem) => {
            onProblem(`${label}: ${strings.due}`, problem);
          }}
          onChange={(value) => {
            set('due', value);
          }}
        />
      </details>
      <PairedFigures {...{ plan, strings, fields }} measure={label} />
    </li>
  );
}
