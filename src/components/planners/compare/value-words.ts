import { fill } from '../../../engine/fill.ts';
import type {
  DifferenceValue,
  SingleValue,
} from '../../../model/programme/comparing/difference.ts';
import type {
  Measure,
  ParticipantSelection,
  PlannedTrack,
  SafetyLevel,
} from '../../../model/programme/schema.ts';
import type { SpreadShape } from '../../../model/returns/types.ts';
import type { CompareStrings } from './compare-strings.ts';
import type { DifferenceSpeech } from './difference-labels.ts';
import type { Vocabulary } from './difference-vocabulary.ts';

type Placement = PlannedTrack['placement'];

/** A value in words; `within` is the last id of the difference's subject. */
export function valueWords(
  value: DifferenceValue,
  words: Vocabulary,
  within: string,
  speech: DifferenceSpeech,
): string {
  if (value.kind !== 'list') return singleWords(value, words, within, speech);
  const { formats, labels, strings } = speech;
  if (value.list.length === 0) return strings.noneListed;
  return formats.list(
    value.list.map((single) => {
      const text = singleWords(single, words, within, speech);
      // On its own a track is told beside its method; in a list it names it.
      return single.kind === 'track'
        ? fill(strings.eventsOf, { method: labels.method(single.track.method, ''), events: text })
        : text;
    }),
  );
}

function singleWords(
  value: SingleValue,
  { ids, answers: [yes, no] = ['yes', 'no'] }: Vocabulary,
  within: string,
  { labels, formats, strings }: DifferenceSpeech,
): string {
  switch (value.kind) {
    case 'number':
      return formats.number(value.number);
    case 'money':
      return formats.money(value.number);
    case 'share':
      return formats.percent(value.number);
    case 'date':
      return formats.date(value.date);
    case 'boolean':
      return strings[value.boolean ? yes : no];
    case 'text':
      return value.text === '' ? strings.emptyText : value.text;
    case 'id':
      if (value.id === '') return strings.noneListed;
      return ids === undefined ? value.id : labels[ids](value.id, within);
    case 'choice':
      return choiceWords(strings)[value.choice] ?? value.choice;
    case 'track':
      return fill(eventWords(strings)[value.track.placement], {
        n: formats.number(value.track.count),
      });
    case 'measure': {
      const { baseline, target } = value.measure;
      if (baseline === undefined || target === undefined) return strings.measureYes;
      const figures = { baseline: formats.number(baseline), target: formats.number(target) };
      return fill(strings.measureRange, figures);
    }
    case 'session':
      return value.session.held ? strings.heldYes : strings.heldNo;
    case 'action':
      return fill(value.done ? strings.actionDone : strings.actionOpen, { text: value.text });
  }
}

function choiceWords(strings: CompareStrings): Readonly<Record<string, string>> {
  const words: Record<
    | SafetyLevel
    | Placement
    | ParticipantSelection
    | SpreadShape
    | NonNullable<Measure['direction' | 'timing' | 'bucket']>,
    string
  > = {
    low: strings.safetyLow,
    medium: strings.safetyMedium,
    high: strings.safetyHigh,
    start: strings.placedStart,
    mid: strings.placedMid,
    end: strings.placedEnd,
    weekly: strings.placedWeekly,
    fortnightly: strings.placedFortnightly,
    assigned: strings.selectionAssigned,
    volunteers: strings.selectionVolunteers,
    mixed: strings.selectionMixed,
    triangular: strings.shapeTriangular,
    pert: strings.shapePert,
    lognormal: strings.shapeLognormal,
    up: strings.directionUp,
    down: strings.directionDown,
    leading: strings.timingLeading,
    lagging: strings.timingLagging,
    engagement: strings.bucketEngagement,
    behaviour: strings.bucketBehaviour,
    adoption: strings.bucketAdoption,
    business: strings.bucketBusiness,
  };
  return words;
}

function eventWords(strings: CompareStrings): Readonly<Record<Placement, string>> {
  return {
    start: strings.eventsStart,
    mid: strings.eventsMid,
    end: strings.eventsEnd,
    weekly: strings.eventsWeekly,
    fortnightly: strings.eventsFortnightly,
  };
}
