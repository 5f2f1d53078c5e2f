import type { LoggedSession, Measure, Programme } from '../schema.ts';
import { asList, asValue } from './as-value.ts';
import type { Difference } from './difference.ts';
import { byId, differingIds } from './differing.ts';
import { entryDifferences, field } from './entry-differences.ts';

const step = 'measure';

const measureFields = [
  field(step, 'measure-kpi', (measure: Measure) => measure.kpi, asValue.id),
  field(step, 'measure-name', (measure: Measure) => measure.name, asValue.text),
  field(step, 'measure-baseline', (measure: Measure) => measure.baseline, asValue.number),
  field(step, 'measure-target', (measure: Measure) => measure.target, asValue.number),
  field(step, 'measure-owner', (measure: Measure) => measure.owner, asValue.text),
  field(step, 'measure-source', (measure: Measure) => measure.source, asValue.text),
  field(step, 'measure-due', (measure: Measure) => measure.due, asValue.date),
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
