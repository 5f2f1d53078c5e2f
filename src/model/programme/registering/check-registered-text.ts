import { textHash } from './text-hash.ts';

/** Whether a text is the registered one, and how the plan of today differs from it. */
export type CheckedText =
  | { readonly kind: 'another' }
  | {
      readonly kind: 'registered';
      /** Lines that were registered and are no longer so, and those that stand instead. */
      readonly gone: readonly string[];
      readonly come: readonly string[];
    };

/**
 * Compares a kept text with the hash of the registration and with the plan of today. Mail programs and editors turn line
 * ends and put a byte order mark before the text: both are taken away before a text is said to be another one.
 * @param now the plan of today, written as if it were registered on that day.
 */
export function checkRegisteredText(text: string, hash: string, now: string): CheckedText {
  const plain = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  if (![text, plain, `${plain}\n`].some((each) => textHash(each) === hash))
    return { kind: 'another' };
  const [then, today] = [factsOf(plain), factsOf(now)];
  return {
    kind: 'registered',
    gone: then.filter((fact) => !today.includes(fact)),
    come: today.filter((fact) => !then.includes(fact)),
  };
}

/** Each fact of a measure under the measure's line, so that "Target: 60" of two measures are two facts. */
function factsOf(text: string): string[] {
  let heading = '';
  let first = false;
  return text.split('\n').flatMap((line) => {
    if (line === '') {
      first = true;
      return [];
    }
    if (first) {
      heading = line;
      first = false;
      return [line];
    }
    return [heading === '' ? line : `${heading} – ${line}`];
  });
}
