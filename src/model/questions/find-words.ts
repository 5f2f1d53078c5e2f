/** A word of a text, in small letters, and where it stands. */
export interface TextWord {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** The words of a text, and its question marks. Hyphens and apostrophes belong to a word. */
export function wordsOf(text: string): readonly TextWord[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|\?/gu)].map((match) => ({
    word: match[0].toLowerCase().replaceAll('’', "'"),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/**
 * Where words that a pattern describes stand first: `why is|are ... so important`. A blank parts words, `|` parts words of
 * which one stands there, `*` stands for any letters, `...` for any words between, `^` for the beginning of the text, `?` for a
 * question mark. `undefined` where they do not stand.
 */
export function findWords(
  words: readonly TextWord[],
  pattern: string,
): Pick<TextWord, 'from' | 'to'> | undefined {
  const slots = pattern.split(' ');
  const atStart = slots[0] === '^';
  const wanted = atStart ? slots.slice(1) : slots;
  const starts = atStart ? [0] : words.keys();
  for (const start of starts) {
    const end = endOf(words, start, wanted);
    const [first, last] = [words[start], words[end - 1]];
    if (end >= 0 && first !== undefined && last !== undefined)
      return { from: first.from, to: last.to };
  }
  return undefined;
}

/** Where the slots end if they are matched from a word on; −1 where they are not. */
function endOf(words: readonly TextWord[], at: number, slots: readonly string[]): number {
  const [slot, ...rest] = slots;
  if (slot === undefined) return at;
  if (slot !== '...') return fits(words[at]?.word, slot) ? endOf(words, at + 1, rest) : -1;
  for (let next = at; next < words.length; next += 1) {
    const end = endOf(words, next, rest);
    if (end >= 0) return end;
  }
  return -1;
}

function fits(word: string | undefined, slot: string): boolean {
  return word !== undefined && slot.split('|').some((option) => isLike(word, option));
}

/** Whether a word is an option, in which `*` stands for any letters. */
function isLike(word: string, option: string): boolean {
  const [head = '', ...tails] = option.split('*');
  if (tails.length === 0) return word === option;
  const tail = tails.at(-1) ?? '';
  return word.length >= head.length + tail.length && word.startsWith(head) && word.endsWith(tail);
}
