import type { LoggedSession, Measure, Programme } from '../schema.ts';
import { asList, asValue } from './as-value.ts';
import type { Difference } from './difference.ts';
import { byId, differing, differingIds } from './differing.ts';
import { entryDifferences, field } from './entry-differences.ts';
import { worthDifferences } from './worth-differences.ts';

const step = 'measure';

/** What a measure is worth, figure by figure. */
const worthField = (subject: readonly string[], before: Measure, after: Measure) =>
  worthDifferences(subject, before.worth, after.worth);

const measureFields = [
  field(step, 'measure-kpi', (measure: Measure) => measure.kpi, asValue.id),
  field(step, 'measure-name', (measure: Measure) => measure.name, asValue.text),
  field(step, 'measure-baseline', (measure: Measure) => measure.baseline, asValue.number),
  field(step, 'measure-target', (measure: Measure) => measure.target, asValue.number),
  field(step, 'measure-owner', (measure: Measure) => measure.owner, asValue.text),
  field(step, 'measure-source', (measure: Measure) => measure.source, asValue.text),
  field(step, 'measure-due', (measure: Measure) => measure.due, asValue.date),
  field(step, 'measure-rhythm', (measure: Measure) => measure.rhythm, asValue.text),
  field(step, 'measure-unit', (measure: Measure) => measure.unit, asValue.text),
  field(step, 'measure-direction', (measure: Measure) => measure.direction, asValue.choice),
  field(step, 'measure-timing', (measure: Measure) => measure.timing, asValue.choice),
  field(step, 'measure-bucket', (measure: Measure) => measure.bucket, asValue.choice),
  worthField,
];

const sessionFields = [
  field(step, 'session-on', (session: LoggedSession) => session.on, asValue.date),
  field(step, 'session-pair', (session: LoggedSession) => session.pair, asValue.text),
  field(step, 'session-outline', (session: LoggedSession) => session.session, asValue.id),
  field(step, 'session-held', (session: LoggedSession) => session.held, asValue.boolean),
  field(step, 'session-minutes', (session: LoggedSession) => session.minutes, asValue.number),
  field(step, 'session-decision', (session: LoggedSession) => session.decision, asValue.text),
  field(
    step,
    'session-actions',
    (session: LoggedSession) => session.actions,
    asList(asValue.action),
  ),
];

/** What differs of the measures, the ticked items and the sessions: what is entered while the programme runs. */
export function measureDifferences(before: Programme, after: Programme): readonly Difference[] {
  return [
    ...entryDifferences(
      {
        step,
        code: 'measure',
        as: asValue.measure,
        orderCode: 'measure-order',
        fields: measureFields,
      },
      before.measurement,
      after.measurement,
    ),
    ...differing(
      { step, code: 'registered' },
      [registered(before), registered(after)],
      asValue.text,
    ),
    ...byId(before.ticks, after.ticks).flatMap(([checklist, [ours = [], theirs = []]]) =>
      differingIds({ step, code: 'tick', subject: [checklist] }, 'tick-order', ours, theirs),
    ),
    ...entryDifferences(
      {
        step,
        code: 'session',
        as: asValue.session,
        orderCode: 'session-order',
        fields: sessionFields,
      },
      before.log,
      after.log,
    ),
  ];
}

const registered = ({ registered: entry }: Programme) =>
  entry === undefined ? undefined : `${entry.on}, ${entry.hash}`;
