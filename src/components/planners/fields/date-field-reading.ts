import { fill } from '../../../engine/fill.ts';
import { readTypedDate, type DateReading } from '../../../model/typing/typed-date.ts';
import { writeDate, writeDateInFull } from '../../../model/typing/written-date.ts';
import { quoted, unread, type FieldReading } from './field-reading.ts';
import type { FieldWords } from './field-words.ts';

/** What a field for days asks for. */
export interface DateFieldRules extends DateReading {
  /** Whether nothing at all will do too. */
  readonly optional: boolean;
  readonly words: FieldWords;
}

/** Reads the text of a field for days, and says in words what stands in the way. Values are as `2027-01-11`. */
export function dateFieldReading(text: string, rules: DateFieldRules): FieldReading<string> {
  const { locales, range, optional, words } = rules;
  const inWords = (iso: string) => writeDate(iso, locales);
  const [min, max, example] = [inWords(range.min), inWords(range.max), inWords(range.min)];
  const choices = (days: readonly string[]) =>
    days.map((iso) => ({ label: inWords(iso), value: iso }));

  const read = readTypedDate(text, rules);
  switch (read.kind) {
    case 'date': {
      const echo = fill(words.understood, { value: writeDateInFull(read.iso, locales[0] ?? 'en') });
      return { value: read.iso, ...(read.echo === true ? { echo } : {}) };
    }
    case 'empty':
      return optional ? { value: undefined } : unread(fill(words.dateEmpty, { min, max }));
    case 'ambiguous':
      return unread(fill(words.dateTwoWays, { text: quoted(text) }), choices(read.readings));
    case 'short-year':
      return read.readings.length === 0
        ? unread(fill(words.dateShortYear, { example }))
        : unread(fill(words.dateShortYearMeant, { text: quoted(text) }), choices(read.readings));
    case 'not-a-date':
      return unread(fill(words.dateUnread, { text: quoted(text), example }));
    case 'impossible':
      return unread(
        fill(words.dateImpossible, { text: quoted(text), last: inWords(read.lastDayIso) }),
      );
    case 'out-of-range':
      return unread(fill(words.dateRange, { value: inWords(read.iso), min, max }));
  }
}
