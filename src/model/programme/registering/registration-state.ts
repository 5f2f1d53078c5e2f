import type { Programme } from '../schema.ts';
import { textHash } from './text-hash.ts';

/** Whether a plan is registered, and whether it still is what was registered. */
export type RegistrationState =
  | { readonly kind: 'none' }
  | { readonly kind: 'stands' | 'changed'; readonly on: string; readonly hash: string };

/**
 * Whether the plan is still as it was registered.
 * @param textOn the plan as it is now, written as if it were registered on that day.
 */
export function registrationState(
  { registered }: Pick<Programme, 'registered'>,
  textOn: (on: string) => string,
): RegistrationState {
  if (registered === undefined) return { kind: 'none' };
  const stands = textHash(textOn(registered.on)) === registered.hash;
  return { kind: stands ? 'stands' : 'changed', ...registered };
}
