import type { LoggedSession, Measure, PlannedTrack } from '../schema.ts';
import type { BasisValue } from '../step-state.ts';
import type { DifferenceValue, SingleValue } from './difference.ts';

/** Says of which kind the values of a field are. */
export type AsValue<Value> = (value: Value) => DifferenceValue;

/** How each kind of value is written down in a difference. */
export const asValue = {
  number: (number: number): SingleValue => ({ kind: 'number', number }),
  money: (number: number): SingleValue => ({ kind: 'money', number }),
  share: (number: number): SingleValue => ({ kind: 'share', number }),
  boolean: (boolean: boolean): SingleValue => ({ kind: 'boolean', boolean }),
  text: (text: string): SingleValue => ({ kind: 'text', text }),
  date: (date: string): SingleValue => ({ kind: 'date', date }),
  id: (id: string): SingleValue => ({ kind: 'id', id }),
  choice: (choice: string): SingleValue => ({ kind: 'choice', choice }),
  track: (track: PlannedTrack): SingleValue => ({ kind: 'track', track }),
  measure: (measure: Measure): SingleValue => ({ kind: 'measure', measure }),
  session: (session: LoggedSession): SingleValue => ({ kind: 'session', session }),
  action: ({ text, done }: { readonly text: string; readonly done: boolean }): SingleValue => ({
    kind: 'action',
    text,
    done,
  }),
  basis: (basis: BasisValue): DifferenceValue => {
    if (typeof basis === 'number') return asValue.number(basis);
    return typeof basis === 'string' ? asValue.id(basis) : asList(asValue.id)(basis);
  },
};

/** Values of one kind as a list. */
export const asList =
  <Value>(single: (value: Value) => SingleValue) =>
  (values: readonly Value[]): DifferenceValue => ({ kind: 'list', list: values.map(single) });
