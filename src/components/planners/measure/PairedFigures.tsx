import { useId, useState } from 'react';
import { fill } from '../../../engine/fill.ts';
import { programmeRanges } from '../../../model/programme/ranges.ts';
import { pairedChange, type PairedChange } from '../../../model/returns/detecting/paired-change.ts';
import { readTypedPairs } from '../../../model/typing/typed-pairs.ts';
import { writeNumber } from '../../../model/typing/written-number.ts';
import type { FieldWords } from '../fields/field-words.ts';
import { NumberField } from '../fields/NumberField.tsx';
import type { Plan } from '../frame/plan.ts';
import type { MeasureStrings } from './measure-strings.ts';

interface Props {
  readonly plan: Plan;
  readonly strings: MeasureStrings;
  readonly fields: FieldWords;
  /** What the measure is called. */
  readonly measure: string;
}

/** The change of the same people's figures with its interval. Figures of people are not kept: they leave with the page. */
export function PairedFigures({ plan, strings, fields, measure }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [best, setBest] = useState<number>();
  const { figures, locales } = plan;
  const level = 1 - plan.content.returns.alpha.spread.mode;
  const { before, after, unread } = readTypedPairs(text, locales);
  const example = `${writeNumber(3.5, locales)}; ${writeNumber(4, locales)}`;
  return (
    <details>
      <summary>{strings.pairs}</summary>
      <p className="help" id={`${id}-help`}>
        {strings.pairsHelp}
      </p>
      <div className="field">
        <label htmlFor={id}>{strings.pairsLabel}</label>
        <textarea
          id={id}
          rows={6}
          value={text}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-help`}
          aria-invalid={unread.length > 0}
          onChange={(event) => {
            setText(event.currentTarget.value);
          }}
        />
        {unread.length > 0 && (
          <p className="problem">
            {fill(unread.length === 1 ? strings.pairsUnread : strings.pairsUnreadMany, {
              lines: figures.list(unread.map(figures.number)),
              example,
            })}
          </p>
        )}
      </div>
      <NumberField
        label={strings.pairsBest}
        optional
        value={best}
        range={programmeRanges.figure}
        locales={locales}
        words={fields}
        onProblem={() => undefined}
        onChange={setBest}
      />
      <div role="status" aria-label={`${measure}: ${strings.pairs}`}>
        {sentences(pairedChange(before, after, level, best)).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </details>
  );

  function sentences(change: PairedChange): readonly string[] {
    switch (change.kind) {
      case 'lengths-differ':
      case 'too-few':
        return before.length === 0 ? [] : [strings.pairsTooFew];
      case 'no-variation':
        return [
          fill(strings.pairsNoVariation, {
            mean: figures.number((after[0] ?? 0) - (before[0] ?? 0)),
          }),
        ];
      case 'change': {
        const [low, high] = change.interval;
        return [
          fill(strings.pairsChange, {
            n: figures.number(change.pairs),
            mean: figures.number(change.mean),
            level: figures.percent(level),
            low: figures.number(low),
            high: figures.number(high),
          }),
          low <= 0 && high >= 0 ? strings.pairsChance : strings.pairsSure,
          fill(strings.pairsEffect, {
            between: figures.number(change.dOfLevels),
            within: figures.number(change.dOfDifferences),
          }),
          ...(change.normalisedGain === undefined
            ? []
            : [fill(strings.pairsGain, { gain: figures.percent(change.normalisedGain) })]),
        ];
      }
    }
  }
}
