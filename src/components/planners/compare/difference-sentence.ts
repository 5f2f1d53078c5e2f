import { fill } from '../../../engine/fill.ts';
import type { Difference } from '../../../model/programme/comparing/difference.ts';
import type { GovernanceFlag } from '../../../model/programme/schema.ts';
import type { CompareStrings } from './compare-strings.ts';
import type { DifferenceLabels, DifferenceSpeech } from './difference-labels.ts';
import { differenceVocabulary } from './difference-vocabulary.ts';
import { valueWords } from './value-words.ts';

/** A difference in words: "Weight of programme cost", "5", "as the preset gives it". */
export interface DifferenceSentence {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** Says what differs and how it stands on either side. */
export function differenceSentence(
  difference: Difference,
  speech: DifferenceSpeech,
): DifferenceSentence {
  const words = differenceVocabulary[difference.code];
  const within = difference.subject.at(-1) ?? '';
  const side = (value: Difference['before']) =>
    value === undefined ? speech.strings[words.absent] : valueWords(value, words, within, speech);
  return {
    label: differenceLabel(difference, speech),
    before: side(difference.before),
    after: side(difference.after),
  };
}

/** Names what differs, without its values. */
export function differenceLabel(
  { code, step, subject }: Difference,
  { labels, strings }: Pick<DifferenceSpeech, 'labels' | 'strings'>,
): string {
  const words = differenceVocabulary[code];
  const named = (words.subject ?? []).map((name, index) => {
    const [id, within] = [subject[index] ?? '', subject[index - 1] ?? ''];
    const text = name === 'flag' ? flagWords(id, strings) : labels[name](id, within);
    return [name, inSentence(name, strings[words.label], text)] as const;
  });
  return fill(strings[words.label], { step: labels.step(step, ''), ...Object.fromEntries(named) });
}

function flagWords(flag: string, strings: CompareStrings): string {
  const words: Record<GovernanceFlag, string> = {
    charter: strings.flagCharter,
    confidentiality: strings.flagConfidentiality,
    sponsor: strings.flagSponsor,
  };
  return new Map(Object.entries(words)).get(flag) ?? flag;
}

const lowered: ReadonlySet<string> = new Set<keyof DifferenceLabels>([
  'gap',
  'criterion',
  'method',
  'rate',
  'line',
  'basis',
]);

/** A label as it stands within a sentence: small, unless it begins the sentence or is an abbreviation. */
function inSentence(name: string, template: string, text: string): string {
  const asIs = !lowered.has(name) || template.startsWith(`{${name}}`) || /^.\p{Lu}/u.test(text);
  return asIs ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
