import { useId, useState } from 'react';
import { type BreakEven, breakEvens } from '../../../../model/returns/break-evens.ts';
import type { FieldWords } from '../../fields/field-words.ts';
import { NumberField } from '../../fields/NumberField.tsx';
import { BackwardsTable } from './BackwardsTable.tsx';
import { isInShares } from './is-in-shares.ts';
import { parameterLabel } from './parameter-label.ts';
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
  const isShare = isInShares(returns);
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
