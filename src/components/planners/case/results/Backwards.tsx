import { useId, useState } from 'react';
import { fill } from '../../../../engine/fill.ts';
import { type BreakEven, breakEvens } from '../../../../model/returns/break-evens.ts';
import type { FieldWords } from '../../fields/field-words.ts';
import { NumberField } from '../../fields/NumberField.tsx';
import { parameterLabel, parameterValue } from './parameter-label.ts';
import type { ReturnsView } from './returns-view.ts';
import { WhatIfChart } from './WhatIfChart.tsx';

interface Props {
  readonly view: ReturnsView;
  readonly fields: FieldWords;
  readonly locales: readonly string[];
}

const goalRange = { min: -99, max: 10_000 };

/** The calculation run backwards: what each figure alone would have to be for a return to be reached, and a plot of one of them. */
export function Backwards({ view, fields, locales }: Props) {
  const { returns, strings } = view;
  const id = useId();
  const [goal, setGoal] = useState(0);
  const [chosen, choose] = useState<string>();
  const isShare = (benefit: string) =>
    (returns.valued.find(({ measure }) => measure.id === benefit)?.per ?? 1) === 100;
  const rows = breakEvens(returns.input, goal / 100, isShare);
  const shown = rows.find(({ parameter }) => parameter.key === chosen) ?? firstFound(rows);
  if (shown === undefined) return null;
  return (
    <section aria-labelledby="backwards">
      <h2 id="backwards">{strings.backwards}</h2>
      <p className="help">{strings.backwardsHelp}</p>
      <div className="backwards-inputs">
        <NumberField
          label={strings.goal}
          value={goal}
          range={goalRange}
          percent
          locales={locales}
          words={fields}
          onChange={(value) => {
            if (value !== undefined) setGoal(value);
          }}
        />
        <div className="field">
          <label htmlFor={id}>{strings.curve}</label>
          <select
            id={id}
            value={shown.parameter.key}
            autoComplete="off"
            onChange={(event) => {
              choose(event.currentTarget.value);
            }}
          >
            {rows.map(({ parameter }) => (
              <option key={parameter.key} value={parameter.key}>
                {parameterLabel(parameter, view)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <WhatIfChart {...{ view, goal }} row={shown} isShare={isShare} />
      <BackwardsTable {...{ view, rows }} />
    </section>
  );
}

/** The figure that is most telling: what was observed of the first measure that could bring it about. */
const firstFound = (rows: readonly BreakEven[]) =>
  rows.find(({ parameter, sought }) => parameter.name === 'after' && sought.kind === 'found') ??
  rows[0];

/** What every figure would have to be, beside what it is likely to be. */
export function BackwardsTable({
  view,
  rows,
}: {
  readonly view: ReturnsView;
  readonly rows: readonly BreakEven[];
}) {
  const { strings } = view;
  return (
    <div className="table-scroll" role="group" aria-label={strings.backwards} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{strings.figure}</th>
            <th scope="col">{strings.now}</th>
            <th scope="col">{strings.needed}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.parameter.key}>
              <th scope="row">{parameterLabel(row.parameter, view)}</th>
              <td>{parameterValue(row.parameter, row.parameter.spread.mode, view)}</td>
              <td>
                {neededWords(row, view)}
                {unitsWords(row, view) !== '' && <small>{unitsWords(row, view)}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function neededWords({ parameter, sought }: BreakEven, view: ReturnsView): string {
  const { strings } = view;
  if (sought.kind === 'out-of-reach') return strings.outOfReach;
  const figure = parameterValue(parameter, Number(sought.figure.toPrecision(4)), view);
  if (parameter.spread.low === parameter.spread.high) return figure;
  return `${figure}, ${sought.within ? strings.within : strings.beyond}`;
}

/** How many people or cases that is, where the figure is a share of them. */
function unitsWords({ parameter, unitsAYear }: BreakEven, view: ReturnsView): string {
  const { returns, figures, strings } = view;
  const measure = returns.valued.find(({ measure: { id } }) => id === parameter.benefit);
  const exposure = measure?.input?.exposure.mode;
  if (unitsAYear === undefined || exposure === undefined || measure?.per !== 100) return '';
  return fill(measure.better < 0 ? strings.unitsPeople : strings.unitsGained, {
    n: figures.number(Math.round(unitsAYear * 100) / 100),
    all: figures.number(exposure),
  });
}
