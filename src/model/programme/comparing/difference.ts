import type { LoggedSession, Measure, PlannedTrack } from '../schema.ts';
import type { Step } from '../steps.ts';

/** What may differ between two programmes; the view has a word for each. */
export const differenceCodes = [
  'name',
  'horizon-weeks',
  'safety',
  'governance',
  'existing-mentor',
  'gap-weight',
  'model',
  'preset',
  'criterion-weight',
  'rating',
  'compared',
  'chosen-methods',
  'chosen-method',
  'chosen-order',
  'weeks',
  'cap-hours',
  'facilitator-hours',
  'cash-budget',
  'full-budget',
  'executives',
  'mentors',
  'start',
  'country',
  'blackout-weeks',
  'blend',
  'plan-weeks',
  'starts-at',
  'time-zone',
  'tracks',
  'track',
  'track-count',
  'track-placement',
  'track-at',
  'track-short',
  'track-order',
  'rate',
  'cost-line',
  'overhead',
  'cost-range',
  'time-counted',
  'horizon-months',
  'discount-rate',
  'selection',
  'shape',
  'seed',
  'measure',
  'measure-kpi',
  'measure-name',
  'measure-baseline',
  'measure-target',
  'measure-owner',
  'measure-source',
  'measure-due',
  'measure-rhythm',
  'measure-unit',
  'measure-direction',
  'measure-timing',
  'measure-bucket',
  'worth',
  'registered',
  'measure-order',
  'tick',
  'tick-order',
  'session',
  'session-on',
  'session-pair',
  'session-outline',
  'session-held',
  'session-minutes',
  'session-decision',
  'session-actions',
  'session-order',
  'note',
  'settled',
  'settled-from',
  'content',
] as const;

export type DifferenceCode = (typeof differenceCodes)[number];

/** One value on one side, with its kind, so that the view knows how to write it. */
export type SingleValue =
  | { readonly kind: 'number'; readonly number: number }
  /** In the programme's currency. */
  | { readonly kind: 'money'; readonly number: number }
  /** 0 to 1. */
  | { readonly kind: 'share'; readonly number: number }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'text'; readonly text: string }
  /** `2027-01-11`. */
  | { readonly kind: 'date'; readonly date: string }
  /** An entry of the content; the code of the difference says of which collection, or of the text that stands for one in a basis. */
  | { readonly kind: 'id'; readonly id: string }
  /** One of a closed list, such as a level of safety. */
  | { readonly kind: 'choice'; readonly choice: string }
  | { readonly kind: 'track'; readonly track: PlannedTrack }
  | { readonly kind: 'measure'; readonly measure: Measure }
  | { readonly kind: 'session'; readonly session: LoggedSession }
  | { readonly kind: 'action'; readonly text: string; readonly done: boolean };

/** A value or a list of values. */
export type DifferenceValue =
  SingleValue | { readonly kind: 'list'; readonly list: readonly SingleValue[] };

/** One thing that two programmes say differently. */
export interface Difference {
  /** Step at which it is entered. */
  readonly step: Step;
  readonly code: DifferenceCode;
  /**
   * Ids that say which one, such as `[method, criterion]` of a rating: empty for what a programme has once. A measure and a
   * session are named by their id within the programme, a tick by checklist and item, what a step was settled on by the name in its basis.
   */
  readonly subject: readonly string[];
  /** On the one side; `undefined` where it is left to the site or an earlier step, or is not there. */
  readonly before: DifferenceValue | undefined;
  /** On the other side, likewise. */
  readonly after: DifferenceValue | undefined;
}
