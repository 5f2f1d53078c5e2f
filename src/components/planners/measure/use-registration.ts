import { useMemo } from 'react';
import {
  registrationState,
  type RegistrationState,
} from '../../../model/programme/registering/registration-state.ts';
import { registrationText } from '../../../model/programme/registering/registration-text.ts';
import type { Plan } from '../frame/plan.ts';
import type { MeasureStrings, RegistrationStrings } from './measure-strings.ts';
import { registrationWords } from './registration-words.ts';

/** Whether the plan is registered, and its text as of a day. */
export function useRegistration(
  { programme, evaluation, content }: Plan,
  strings: RegistrationStrings,
  buckets: MeasureStrings,
): { readonly state: RegistrationState; readonly textOn: (on: string) => string } {
  return useMemo(() => {
    const words = registrationWords(strings, buckets);
    const textOn = (on: string) => registrationText(programme, evaluation, content, words, on);
    return { state: registrationState(programme, textOn), textOn };
  }, [programme, evaluation, content, strings, buckets]);
}
