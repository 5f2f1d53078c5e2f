import type { ReactNode } from 'react';
import { fill } from '../../../../engine/fill.ts';
import { programmeRanges as ranges } from '../../../../model/programme/ranges.ts';
import type { ValuedMeasure } from '../../../../model/programme/valued-measure.ts';
import { withWorth } from '../../../../model/programme/with-worth.ts';
import type { WorthSpread } from '../../../../model/programme/worth-schema.ts';
import type { SpreadKind } from './SpreadInputs.tsx';
import type { WorthProps } from './worth-props.ts';

interface Props extends WorthProps {
  readonly valued: ValuedMeasure;
  /** Draws one figure. */
  readonly spread: (field: {
    readonly figure: WorthSpread;
    readonly label: string;
    readonly help?: string;
    readonly kind: SpreadKind;
    readonly range: { readonly min: number; readonly max: number };
  }) => ReactNode;
}

/** "Who can you compare with?": how the effect is told from what would have happened anyway, and the figures that this takes. */
export function IsolationInputs({ plan, strings, isolations, valued, spread }: Props) {
  const { measure, isolation, label, unit, figures } = valued;
  const item = isolation === undefined ? undefined : isolations[isolation.id];
  const set = (id: string | undefined) => {
    plan.edit(`worth-${measure.id}-isolation`, (programme) =>
      withWorth(programme, measure.id, 'isolation', id),
    );
  };
  const perUnit = unit === '' ? strings.figureUnit : unit;
  const fields = [
    [
      'comparisonBefore',
      fill(strings.comparisonBefore, { unit: perUnit }),
      'number',
      ranges.figure,
    ],
    ['comparisonAfter', fill(strings.comparisonAfter, { unit: perUnit }), 'number', ranges.figure],
    ['trendSlope', fill(strings.trendSlope, { unit: perUnit }), 'number', ranges.figure],
    ['trendPeriods', strings.trendPeriods, 'number', ranges.periods],
    ['attribution', strings.attribution, 'percent', ranges.share],
    ['confidence', strings.confidence, 'percent', ranges.share],
  ] as const;
  const helps: Partial<Record<WorthSpread, string>> = {
    attribution: strings.attributionHelp,
    confidence: strings.confidenceHelp,
    trendSlope: strings.trendHelp,
  };
  return (
    <>
      <fieldset className="isolation">
        <legend>{strings.isolation}</legend>
        <p className="help">{strings.isolationHelp}</p>
        <div className="choices stacked">
          {plan.content.isolations.map(({ id, label: name }) => (
            <label key={id}>
              <input
                type="radio"
                name={`isolation-${measure.id}`}
                checked={isolation?.id === id}
                autoComplete="off"
                aria-label={`${label}: ${name}`}
                onChange={() => {
                  set(id);
                }}
              />
              <span>
                {isolations[id]?.ask ?? name}
                <small>{name}</small>
              </span>
            </label>
          ))}
          <label>
            <input
              type="radio"
              name={`isolation-${measure.id}`}
              checked={isolation === undefined}
              autoComplete="off"
              aria-label={`${label}: ${strings.isolationNone}`}
              onChange={() => {
                set(undefined);
              }}
            />
            <span>
              {strings.isolationNoneAsk}
              <small>{strings.isolationNone}</small>
            </span>
          </label>
        </div>
        {item !== undefined && (
          <p className="help">
            {item.weakness} <a href={item.path}>{strings.readIsolation}</a>.
          </p>
        )}
      </fieldset>
      {fields.map(
        ([figure, name, kind, range]) =>
          figures[figure] !== undefined &&
          spread({
            figure,
            label: name,
            kind,
            range,
            ...(helps[figure] === undefined ? {} : { help: helps[figure] }),
          }),
      )}
    </>
  );
}
