import { useId } from 'react';
import { programmeTexts } from '../../../model/programme/ranges.ts';
import {
  type Measure,
  ownBuckets,
  ownDirections,
  ownTimings,
} from '../../../model/programme/schema.ts';
import { withMeasure } from '../../../model/programme/with-measure.ts';
import type { Plan } from '../frame/plan.ts';
import type { MeasureStrings } from './measure-strings.ts';
import { traitWords } from './trait-words.ts';

interface Props {
  readonly plan: Plan;
  readonly strings: MeasureStrings;
  readonly measure: Measure;
}

/** What the library says of its own figures, and the reader of theirs: unit, which way is better, when it moves, and its bucket. */
export function OwnTraits({ plan, strings, measure }: Props) {
  const id = useId();
  const words = traitWords(strings);
  const set = <Key extends 'unit' | 'direction' | 'timing' | 'bucket'>(
    key: Key,
    value: Measure[Key] | undefined,
  ) => {
    plan.edit(`measure-${measure.id}-${key}`, (programme) =>
      withMeasure(programme, measure.id, key, value),
    );
  };
  const choices = [
    ['direction', strings.direction, ownDirections],
    ['timing', strings.timing, ownTimings],
    ['bucket', strings.bucket, ownBuckets],
  ] as const;
  return (
    <>
      <div className="field">
        <label htmlFor={`${id}-unit`}>{strings.unitOwn}</label>
        <input
          id={`${id}-unit`}
          type="text"
          value={measure.unit ?? ''}
          maxLength={programmeTexts.name}
          autoComplete="off"
          onChange={(event) => {
            const typed = event.currentTarget.value;
            set('unit', typed === '' ? undefined : typed);
          }}
        />
      </div>
      {choices.map(([key, label, options]) => (
        <div className="field" key={key}>
          <label htmlFor={`${id}-${key}`}>{label}</label>
          <select
            id={`${id}-${key}`}
            value={measure[key] ?? ''}
            autoComplete="off"
            onChange={(event) => {
              const chosen = options.find((option) => option === event.currentTarget.value);
              set(key, chosen);
            }}
          >
            <option value="">{strings.notSaid}</option>
            {options.map((option) => (
              <option key={option} value={option}>
                {words[option]}
              </option>
            ))}
          </select>
        </div>
      ))}
    </>
  );
}
