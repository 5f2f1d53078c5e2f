import { useState } from 'react';
import { fill } from '../../../../engine/fill.ts';
import { programmeRanges as ranges } from '../../../../model/programme/ranges.ts';
import type { ValuedMeasure } from '../../../../model/programme/valued-measure.ts';
import { withMeasure } from '../../../../model/programme/with-measure.ts';
import { withoutValue, withWorth, withWorthEnd } from '../../../../model/programme/with-worth.ts';
import type { WorthSpread } from '../../../../model/programme/worth-schema.ts';
import { MoneyField } from '../../fields/MoneyField.tsx';
import { CourseInputs } from './CourseInputs.tsx';
import { IsolationInputs } from './IsolationInputs.tsx';
import { PilotInputs } from './PilotInputs.tsx';
import { SpreadInputs, type SpreadKind } from './SpreadInputs.tsx';
import { WorthTexts } from './WorthTexts.tsx';
import type { WorthProps } from './worth-props.ts';
import { lackingWords } from './lacking-words.ts';

interface Props extends WorthProps {
  readonly valued: ValuedMeasure;
}

/** One figure of a valued measure as it is entered. */
interface FigureField {
  readonly figure: WorthSpread;
  readonly label: string;
  readonly help?: string;
  readonly kind: SpreadKind;
  readonly range: { readonly min: number; readonly max: number };
}

/** Everything that gives one measure its value; open as long as something is missing. */
export function ValuedMeasureCard(props: Props) {
  const { plan, strings, currency, fields, valued, onProblem } = props;
  const { measure, kpi, label, unit, figures, lacks, worth } = valued;
  const lacking = lackingWords(valued, strings);
  const [open, setOpen] = useState(lacks.length > 0);
  const perUnit = unit === '' ? strings.figureUnit : unit;
  const base = kpi?.worth?.of;
  const entries: readonly FigureField[] = [
    {
      figure: 'before',
      label: fill(strings.before, { unit: perUnit }),
      kind: 'number',
      range: ranges.figure,
    },
    {
      figure: 'after',
      label: fill(strings.after, { unit: perUnit }),
      help: strings.afterHelp,
      kind: 'number',
      range: ranges.figure,
    },
    {
      figure: 'exposure',
      label: kpi?.exposure?.label ?? strings.exposure,
      help: kpi?.exposure === undefined ? strings.exposureHelp : kpi.exposure.unit,
      kind: 'number',
      range: ranges.exposure,
    },
    {
      figure: 'unitValue',
      label: kpi?.worth?.label ?? strings.unitValue,
      help: kpi?.worth?.help ?? strings.unitValueHelp,
      kind: 'money',
      range: ranges.money,
    },
  ];
  const spread = ({ figure, ...rest }: FigureField) => {
    const given = figures[figure];
    return (
      given !== undefined && (
        <SpreadInputs
          key={figure}
          {...{ plan, strings, fields, currency, given, onProblem }}
          {...rest}
          of={label}
          what={`worth-${measure.id}-${figure}`}
          set={(programme, end, value) => withWorthEnd(programme, measure.id, figure, end, value)}
        />
      )
    );
  };
  return (
    <li className="measure-row" id={`worth-${measure.id}`}>
      <details
        open={open}
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        <summary>
          <strong>{label}</strong>
          <small className={lacks.length > 0 ? 'lacking' : undefined}>{lacking}</small>
        </summary>
        {kpi === undefined && <OwnDirection {...props} />}
        {entries.slice(0, 3).map(spread)}
        {base !== undefined && (
          <MoneyField
            label={base}
            optional
            value={worth.base}
            range={ranges.money}
            currency={currency}
            locales={plan.locales}
            words={fields}
            onProblem={(problem) => {
              onProblem(`${label}: ${base}`, problem);
            }}
            onChange={(value) => {
              plan.edit(`worth-${measure.id}-base`, (programme) =>
                withWorth(programme, measure.id, 'base', value),
              );
            }}
          />
        )}
        {entries.slice(3).map(spread)}
        <IsolationInputs {...props} spread={spread} />
        <PilotInputs {...props} />
        <CourseInputs {...props} />
        <WorthTexts {...props} />
        <button
          type="button"
          className="restore"
          aria-label={fill(strings.removeWhat, { measure: label })}
          onClick={() => {
            plan.edit(`worth-${measure.id}`, (programme) => withoutValue(programme, measure.id));
          }}
        >
          {strings.remove}
        </button>
      </details>
    </li>
  );
}

/** Which way is better, and the unit, of a measure that the library does not know. */
function OwnDirection({ plan, strings, valued: { measure, better, label } }: Props) {
  return (
    <>
      <div className="choices" role="radiogroup" aria-label={strings.direction}>
        {(['up', 'down'] as const).map((direction) => (
          <label key={direction}>
            <input
              type="radio"
              name={`direction-${measure.id}`}
              checked={better < 0 === (direction === 'down')}
              autoComplete="off"
              onChange={() => {
                plan.edit(`measure-${measure.id}-direction`, (programme) =>
                  withMeasure(programme, measure.id, 'direction', direction),
                );
              }}
            />
            {direction === 'up' ? strings.directionUp : strings.directionDown}
          </label>
        ))}
      </div>
      <div className="field">
        <label htmlFor={`unit-${measure.id}`}>{strings.unit}</label>
        <input
          id={`unit-${measure.id}`}
          type="text"
          value={measure.unit ?? ''}
          maxLength={80}
          autoComplete="off"
          aria-label={`${label}: ${strings.unit}`}
          onChange={(event) => {
            const typed = event.currentTarget.value;
            plan.edit(`measure-${measure.id}-unit`, (programme) =>
              withMeasure(programme, measure.id, 'unit', typed === '' ? undefined : typed),
            );
          }}
        />
      </div>
    </>
  );
}
