import type { Programme } from '../programme/schema.ts';
import { type DroppedPart, droppedPart } from '../programme/reading/dropped-part.ts';
import type { Refusal } from '../programme/reading/read-programme.ts';
import { linkVersion, longestFragment } from './fragment.ts';
import type { LinkVocabulary } from './link-vocabulary.ts';
import { longestReadLink, readProgrammeLink } from './read-programme-link.ts';
import type { StepSetting } from './settings/step-setting.ts';

export type { LinkVocabulary } from './link-vocabulary.ts';

/** What a link gives: nothing, a whole programme, a setting of one step as a sparse programme, or why nothing is taken. */
export type LinkReading =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'programme' | 'setting';
      readonly programme: Programme;
      readonly dropped: readonly DroppedPart[];
    }
  | { readonly kind: 'newer'; readonly version: number }
  | Refusal;

/**
 * Reads the fragment of an address, without `#`, as it stands at a step. `p=` carries a programme at every step; other keys
 * are the settings of the step, where it has any. An anchor, which has no `=`, is no link of ours. Nothing makes it throw.
 */
export function readLink(
  fragment: string,
  setting: StepSetting | undefined,
  vocabulary: LinkVocabulary,
): LinkReading {
  if (!fragment.includes('=')) return { kind: 'none' };
  if (/^p=|&p=/.test(fragment)) return programmeIn(fragment);
  if (setting?.named.test(fragment) !== true) return { kind: 'none' };
  if (fragment.length > longestFragment) return { kind: 'refused', reason: 'too-large' };
  const version = Number(new URLSearchParams(fragment).get('v') ?? linkVersion);
  // The number is shown, and no number that is shown is infinite.
  if (version > linkVersion)
    return { kind: 'newer', version: Math.min(version, Number.MAX_SAFE_INTEGER) };
  const { state, dropped } = setting.read(fragment, vocabulary);
  return {
    kind: 'setting',
    programme: state,
    dropped: dropped.map(({ key, ...why }) => ({ path: key, ...why })),
  };
}

/** The programme of a link; whatever a mail or chat program added to the link is named. */
function programmeIn(fragment: string): LinkReading {
  if (fragment.length > longestReadLink) return { kind: 'refused', reason: 'too-large' };
  const pairs = fragment.split('&').map((pair) => {
    const [key = '', ...value] = pair.split('=');
    return { key, value: value.join('=') };
  });
  const first = pairs.findIndex(({ key }) => key === 'p');
  const reading = readProgrammeLink(pairs[first]?.value ?? '');
  if (reading.kind !== 'programme') return reading;
  const others = pairs.filter((_, index) => index !== first);
  const added = others.map(({ key, value }) =>
    droppedPart([key], value, key === 'p' ? 'repeated' : 'unknown-key'),
  );
  return { ...reading, dropped: [...reading.dropped, ...added] };
}
