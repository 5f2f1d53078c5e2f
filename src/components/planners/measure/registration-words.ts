import type { RegistrationWords } from '../../../model/programme/registering/registration-text.ts';
import type { MeasureStrings, RegistrationStrings } from './measure-strings.ts';

/** The words of the registered text in the language of the site. */
export function registrationWords(
  strings: RegistrationStrings,
  buckets: MeasureStrings,
): RegistrationWords {
  return {
    title: strings.textTitle,
    programme: strings.textProgramme,
    unnamed: strings.textUnnamed,
    on: strings.textOn,
    begins: strings.textBegins,
    weeks: strings.textWeeks,
    model: strings.textModel,
    executives: strings.textExecutives,
    mentors: strings.textMentors,
    selection: strings.textSelection,
    measure: strings.textMeasure,
    unit: strings.textUnit,
    bucket: strings.textBucket,
    timing: strings.textTiming,
    direction: strings.textDirection,
    baseline: strings.textBaseline,
    target: strings.textTarget,
    due: strings.textDue,
    rhythm: strings.textRhythm,
    owner: strings.textOwner,
    source: strings.textSource,
    isolation: strings.textIsolation,
    notIsolated: strings.textNotIsolated,
    exposure: strings.textExposure,
    unitValue: strings.textUnitValue,
    watched: strings.textWatched,
    nothing: strings.textNothing,
    choices: {
      assigned: strings.choiceAssigned,
      volunteers: strings.choiceVolunteers,
      mixed: strings.choiceMixed,
      leading: strings.choiceLeading,
      lagging: strings.choiceLagging,
      up: strings.choiceUp,
      down: strings.choiceDown,
      safeguard: strings.choiceSafeguard,
      engagement: buckets.bucketEngagement,
      behaviour: buckets.bucketBehaviour,
      adoption: buckets.bucketAdoption,
      business: buckets.bucketBusiness,
    },
  };
}
