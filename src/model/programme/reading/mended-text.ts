import { longestText, takes, textKind } from './text-kind.ts';
import type * as z from 'zod/mini';

const turning = /[\u202A-\u202E\u2066-\u2069]/gu;

export type MendedText =
  | { readonly kind: 'cleaned'; readonly text: string }
  | { readonly kind: 'cut'; readonly text: string; readonly longest: number };

/**
 * A person's words as a schema takes them: without control characters and marks that turn a line round, and no longer
 * than they may be. Where lines may not break, a break becomes a blank. `undefined` where the text is not a person's words.
 */
export function mendedText(schema: z.core.$ZodType, text: string): MendedText | undefined {
  if (textKind(schema) !== 'words') return undefined;
  const longest = longestText(schema);
  const lines = text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(turning, '')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '');
  const cleaned = [lines, lines.replaceAll(/[\n\t]+/g, ' ')];
  const whole = cleaned.find((each) => takes(schema, each));
  if (whole !== undefined) return { kind: 'cleaned', text: whole };
  const cut = cleaned.map((each) => beginning(each, longest)).find((each) => takes(schema, each));
  return cut === undefined ? undefined : { kind: 'cut', text: cut, longest };
}

/** The first UTF-16 units of a text, without half a character at the end. */
function beginning(text: string, units: number): string {
  return text.slice(0, units).replace(/[\uD800-\uDBFF]$/, '');
}
