import type { Programme } from '../schema.ts';
import { textHash } from './text-hash.ts';

/** The programme with its measurement plan registered on a day, as the text that was kept. */
export function withRegistration(programme: Programme, on: string, text: string): Programme {
  return { ...programme, registered: { on, hash: textHash(text) } };
}
