import type { DifferenceCode } from '../../../model/programme/comparing/difference.ts';
import type { CompareStrings } from './compare-strings.ts';
import type { DifferenceLabels } from './difference-labels.ts';

type StringKey = keyof CompareStrings;

/** Which strings and labels tell a difference of one code. */
export interface Vocabulary {
  /** The string that names it, with a placeholder for each part of its subject. */
  readonly label: StringKey;
  /** Placeholders of the subject, in its order: `step` is filled by itself, `flag` by the strings. */
  readonly subject?: readonly ('flag' | keyof DifferenceLabels)[];
  /** The string for a side on which it is not entered. */
  readonly absent: StringKey;
  /** What its ids are ids of. */
  readonly ids?: keyof DifferenceLabels;
  /** The strings for yes and no, where it is an answer. */
  readonly answers?: readonly [yes: StringKey, no: StringKey];
}

const site = 'siteGives';
const unset = 'notSet';
const measure = ['measure'] as const;
const logged = ['logged'] as const;
const method = ['method'] as const;

/** The vocabulary of every difference. */
export const differenceVocabulary: Readonly<Record<DifferenceCode, Vocabulary>> = {
  name: { label: 'name', absent: 'unnamed' },
  'horizon-weeks': { label: 'horizonWeeks', absent: site },
  safety: { label: 'safety', absent: site },
  governance: { label: 'governance', subject: ['flag'], absent: site },
  'existing-mentor': { label: 'existingMentor', absent: site },
  'gap-weight': { label: 'gapWeight', subject: ['gap'], absent: site },
  model: { label: 'model', absent: 'recommended', ids: 'model' },
  preset: { label: 'preset', absent: site, ids: 'preset' },
  'criterion-weight': { label: 'criterionWeight', subject: ['criterion'], absent: 'presetGives' },
  rating: { label: 'rating', subject: ['method', 'criterion'], absent: site },
  compared: {
    label: 'compared',
    subject: method,
    absent: site,
    answers: ['comparedYes', 'comparedNo'],
  },
  'chosen-methods': { label: 'chosenMethods', absent: 'recommended', ids: 'method' },
  'chosen-method': {
    label: 'chosenMethod',
    subject: method,
    absent: 'recommended',
    answers: ['chosenYes', 'chosenNo'],
  },
  'chosen-order': { label: 'chosenOrder', absent: 'recommended', ids: 'method' },
  weeks: { label: 'weeks', absent: 'earlierGives' },
  'cap-hours': { label: 'capHours', absent: site },
  'facilitator-hours': { label: 'facilitatorHours', absent: site },
  executives: { label: 'executives', absent: unset },
  mentors: { label: 'mentors', absent: unset },
  start: { label: 'start', absent: unset },
  country: { label: 'country', absent: unset },
  'cash-budget': { label: 'cashBudget', absent: unset },
  'full-budget': { label: 'fullBudget', absent: unset },
  'blackout-weeks': { label: 'blackoutWeeks', absent: unset },
  blend: { label: 'blend', absent: site, ids: 'blend' },
  'plan-weeks': { label: 'planWeeks', absent: 'earlierGives' },
  'starts-at': { label: 'startsAt', absent: site },
  'time-zone': { label: 'timeZone', absent: unset },
  tracks: { label: 'tracks', absent: 'blendGives' },
  track: { label: 'track', subject: method, absent: 'trackAbsent' },
  'track-count': { label: 'trackCount', subject: method, absent: unset },
  'track-placement': { label: 'trackPlacement', subject: method, absent: unset },
  'track-at': { label: 'trackAt', subject: method, absent: 'trackAtRule' },
  'track-short': { label: 'trackShort', subject: method, absent: unset },
  'track-order': { label: 'trackOrder', absent: 'blendGives', ids: 'method' },
  rate: { label: 'rate', subject: ['rate'], absent: site },
  'cost-line': { label: 'costLine', subject: ['line'], absent: 'planGives' },
  overhead: { label: 'overhead', absent: site },
  'cost-range': { label: 'costRange', subject: ['costGroup', 'end'], absent: site },
  'time-counted': { label: 'timeCounted', absent: site },
  'horizon-months': { label: 'horizonMonths', absent: site },
  'discount-rate': { label: 'discountRate', absent: site },
  selection: { label: 'selection', absent: site },
  shape: { label: 'shape', absent: site },
  seed: { label: 'seed', absent: site },
  measure: { label: 'measure', subject: measure, absent: 'measureAbsent' },
  'measure-kpi': { label: 'measureKpi', subject: measure, absent: 'measureOwnKpi', ids: 'kpi' },
  'measure-name': { label: 'measureName', subject: measure, absent: unset },
  'measure-baseline': { label: 'measureBaseline', subject: measure, absent: unset },
  'measure-target': { label: 'measureTarget', subject: measure, absent: unset },
  'measure-owner': { label: 'measureOwner', subject: measure, absent: unset },
  'measure-source': { label: 'measureSource', subject: measure, absent: unset },
  'measure-due': { label: 'measureDue', subject: measure, absent: unset },
  'measure-rhythm': { label: 'measureRhythm', subject: measure, absent: unset },
  'measure-unit': { label: 'measureUnit', subject: measure, absent: unset },
  'measure-direction': { label: 'measureDirection', subject: measure, absent: unset },
  'measure-timing': { label: 'measureTiming', subject: measure, absent: unset },
  'measure-bucket': { label: 'measureBucket', subject: measure, absent: unset },
  worth: { label: 'worth', subject: ['measure', 'worth'], absent: unset, ids: 'isolation' },
  registered: { label: 'registered', absent: unset },
  'measure-order': { label: 'measureOrder', absent: unset, ids: 'measure' },
  tick: {
    label: 'tick',
    subject: ['checklist', 'item'],
    absent: 'tickNo',
    answers: ['tickYes', 'tickNo'],
  },
  'tick-order': { label: 'tickOrder', subject: ['checklist'], absent: unset, ids: 'item' },
  session: { label: 'session', subject: logged, absent: 'sessionAbsent' },
  'session-on': { label: 'sessionOn', subject: logged, absent: unset },
  'session-pair': { label: 'sessionPair', subject: logged, absent: unset },
  'session-outline': { label: 'sessionOutline', subject: logged, absent: unset, ids: 'outline' },
  'session-held': {
    label: 'sessionHeld',
    subject: logged,
    absent: unset,
    answers: ['heldYes', 'heldNo'],
  },
  'session-minutes': { label: 'sessionMinutes', subject: logged, absent: unset },
  'session-decision': { label: 'sessionDecision', subject: logged, absent: unset },
  'session-actions': { label: 'sessionActions', subject: logged, absent: unset },
  'session-order': { label: 'sessionOrder', absent: unset, ids: 'logged' },
  note: { label: 'note', absent: 'noteAbsent' },
  settled: { label: 'settled', absent: 'settledAbsent' },
  'settled-from': {
    label: 'settledFrom',
    subject: ['basis'],
    absent: unset,
    ids: 'basisValue',
  },
  content: { label: 'content', absent: 'contentAbsent' },
};
