import { useId } from 'react';
import { programmeTexts } from '../../../../model/programme/ranges.ts';
import type { ValuedMeasure } from '../../../../model/programme/valued-measure.ts';
import { withWorth } from '../../../../model/programme/with-worth.ts';
import type { WorthProps } from './worth-props.ts';

interface Props extends WorthProps {
  readonly valued: ValuedMeasure;
}

/** Where the value of a unit comes from, and which other measures show the same money. */
export function WorthTexts({ plan, strings, valued: { measure, worth } }: Props) {
  const id = useId();
  const texts = [
    ['valueSource', strings.valueSource, strings.valueSourceHelp, programmeTexts.line],
    ['overlap', strings.overlap, strings.overlapHelp, programmeTexts.name],
  ] as const;
  return texts.map(([key, label, help, longest]) => (
    <div className="field" key={key}>
      <label htmlFor={`${id}-${key}`}>{label}</label>
      <p className="help" id={`${id}-${key}-help`}>
        {help}
      </p>
      <input
        id={`${id}-${key}`}
        type="text"
        value={worth[key] ?? ''}
        maxLength={longest}
        autoComplete="off"
        aria-describedby={`${id}-${key}-help`}
        onChange={(event) => {
          const typed = event.currentTarget.value;
          plan.edit(`worth-${measure.id}-${key}`, (programme) =>
            withWorth(programme, measure.id, key, typed === '' ? undefined : typed),
          );
        }}
      />
    </div>
  ));
}
