import type { Programme } from '../programme/schema.ts';
import { canonicalProgramme, isEmptyProgramme } from '../programme/reading/canonical.ts';
import { isUnpackable, packedText } from './packed-text.ts';
import { programmeLinkVersion } from './read-programme-link.ts';

/** Longest fragment that is shared, in UTF-16 units: mail and chat programs cut what is longer. */
export const longestSharedLink = 8_000;

/**
 * The fragment, without `#`, that carries a programme: `p=1.` and its canonical JSON, packed. Empty when nothing is
 * entered. It may be of any length; `sharedLink` says whether it can be shared.
 */
export function writeProgrammeLink(programme: Programme): string {
  return isEmptyProgramme(programme) ? '' : fragmentOf(canonicalText(programme));
}

/** A link that can be shared, or word that the programme is too long for one and has to go as a file. */
export type SharedLink =
  { readonly kind: 'link'; readonly fragment: string } | { readonly kind: 'too-long' };

/** The link of a programme, where it is one that mail and chat programs leave whole and that opens again. */
export function sharedLink(programme: Programme): SharedLink {
  const text = canonicalText(programme);
  const fragment = isEmptyProgramme(programme) ? '' : fragmentOf(text);
  return fragment.length <= longestSharedLink && isUnpackable(text)
    ? { kind: 'link', fragment }
    : { kind: 'too-long' };
}

function canonicalText(programme: Programme): string {
  return JSON.stringify(canonicalProgramme(programme));
}

function fragmentOf(text: string): string {
  return `p=${programmeLinkVersion}.${packedText(text)}`;
}
