import { useId, useState } from 'react';
import { fill } from '../../../../engine/fill.ts';
import type { GivenSpread } from '../../../../model/programme/given-spread.ts';
import type { Given } from '../../../../model/programme/given.ts';
import type { NumberRange } from '../../../../model/programme/ranges.ts';
import type { Programme } from '../../../../model/programme/schema.ts';
import type { SpreadEnd } from '../../../../model/programme/with-worth.ts';
import type { FieldWords } from '../../fields/field-words.ts';
import { MoneyField } from '../../fields/MoneyField.tsx';
import { NumberField } from '../../fields/NumberField.tsx';
import type { Plan } from '../../frame/plan.ts';
import { Provenance } from '../../frame/Provenance.tsx';
import type { ReturnsStrings } from '../returns-strings.ts';

/** How a figure is typed: in its own unit, in the currency, or in per cent of a share. */
export type SpreadKind = 'number' | 'money' | 'percent';

interface Props {
  readonly plan: Plan;
  readonly strings: ReturnsStrings;
  readonly fields: FieldWords;
  readonly currency: string;
  /** What the figure is, such as "Cost of replacing a mentor". */
  readonly label: string;
  /** Whose it is, for messages outside the group. */
  readonly of: string;
  readonly help?: string;
  readonly kind: SpreadKind;
  readonly given: GivenSpread;
  readonly range: NumberRange;
  /** What is edited, for undo. */
  readonly what: string;
  /** The ends that are entered; a cost range has no likely figure of its own. */
  readonly ends?: readonly SpreadEnd[];
  readonly set: (programme: Programme, end: SpreadEnd, value: number | undefined) => Programme;
  readonly onProblem: (label: string, problem: boolean) => void;
}

const allEnds = ['low', 'mode', 'high'] as const;

/** A figure with its range: low, likely, high, in one row; what is out of order is said below it. */
export function SpreadInputs(props: Props) {
  const { strings, label, help, given, ends = allEnds, plan } = props;
  const id = useId();
  const disorder = disorderOf(given);
  const { show } = scaleOf(props);
  return (
    <div
      className="spread"
      role="group"
      aria-labelledby={`${id}-label`}
      aria-describedby={help === undefined ? undefined : `${id}-help`}
    >
      <p className="spread-label" id={`${id}-label`}>
        {label}
      </p>
      {help !== undefined && (
        <p className="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <div className="spread-ends" data-ends={ends.length}>
        {ends.map((end) => (
          <SpreadEndField key={`${plan.round}-${end}`} {...props} end={end} />
        ))}
      </div>
      {disorder !== undefined && (
        <p className="problem" role="alert">
          {fill(strings.disorder, {
            first: strings[disorder[0]].toLowerCase(),
            one: show(given[disorder[0]].value ?? 0),
            second: strings[disorder[1]].toLowerCase(),
            other: show(given[disorder[1]].value ?? 0),
          })}
        </p>
      )}
    </div>
  );
}

/** The two ends that stand the wrong way round, if any do. */
function disorderOf({ low, mode, high }: GivenSpread): readonly [SpreadEnd, SpreadEnd] | undefined {
  const [from, likely, to] = [low.value, mode.value, high.value];
  if (from !== undefined && likely !== undefined && from > likely) return ['low', 'mode'];
  if (likely !== undefined && to !== undefined && likely > to) return ['mode', 'high'];
  return undefined;
}

function SpreadEndField(props: Props & { readonly end: SpreadEnd }) {
  const { plan, fields, currency, strings, label, of, kind, given, what, end } = props;
  const [unread, setUnread] = useState(false);
  const own = given[end];
  const { times, range, show } = scaleOf(props);
  // An end that only repeats the likely figure is left empty: nobody entered it.
  const repeats = end !== 'mode' && own.from !== 'yours' && own.value === given.mode.value;
  const other =
    end === 'mode' || own.otherwise.value !== given.mode.value ? own.otherwise.value : undefined;
  const value = unread || repeats || own.value === undefined ? undefined : scaled(own.value, times);
  const set = (next: number | undefined) => {
    plan.edit(`${what}-${end}`, (programme) =>
      props.set(programme, end, next === undefined ? undefined : scaled(next, 1 / times)),
    );
  };
  const words = {
    label: strings[end],
    value,
    optional: other === undefined,
    range,
    locales: plan.locales,
    words: fields,
    note: other !== undefined && end === 'mode' && own.value !== undefined && (
      <Provenance
        given={own as Given<number>}
        show={show}
        strings={plan.strings}
        onRestore={() => {
          set(undefined);
        }}
      />
    ),
    onProblem: (problem: boolean) => {
      setUnread(problem);
      props.onProblem(`${of}: ${label} (${strings[end].toLowerCase()})`, problem);
    },
    onChange: (next: number | undefined) => {
      setUnread(false);
      const same = other !== undefined && next === scaled(other, times);
      set(same ? undefined : next);
    },
  };
  return kind === 'money' ? (
    <MoneyField {...words} currency={currency} />
  ) : (
    <NumberField {...words} percent={kind === 'percent'} />
  );
}

/** What a figure is multiplied by before it is shown, and how it is written. */
function scaleOf({ kind, range, plan }: Pick<Props, 'kind' | 'range' | 'plan'>) {
  const { money, number, percent } = plan.figures;
  switch (kind) {
    case 'money':
      return { times: 1, range, show: money };
    case 'number':
      return { times: 1, range, show: number };
    case 'percent':
      return { times: 100, range: { min: range.min * 100, max: range.max * 100 }, show: percent };
  }
}

/** A product without the noise of the multiplication. */
const scaled = (value: number, times: number) => Number((value * times).toPrecision(12));
