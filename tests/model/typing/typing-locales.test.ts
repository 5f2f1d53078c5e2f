import { describe, expect, it } from 'vitest';
import { typingLocales } from '../../../src/model/typing/typing-locales.ts';

describe('what is typed is read in the locale of the edition and that of the reader', () => {
  it.each([
    ['en-GB', ['de-DE', 'de', 'en-US', 'en'], ['en-GB', 'de-DE']],
    ['en-GB', ['de'], ['en-GB', 'de']],
    ['en-GB', ['en-GB', 'en-US', 'en'], ['en-GB']],
    ['en-GB', ['en-US', 'en'], ['en-GB', 'en-US']],
    ['en-GB', ['en', 'fr-FR'], ['en-GB']],
    ['en-GB', ['C', 'de_DE.UTF-8', '', 'xx-none', 'fr-FR'], ['en-GB', 'fr-FR']],
    ['en-GB', [], ['en-GB']],
  ] as const)('%s read with %s', (edition, languages, locales) => {
    expect(typingLocales(edition, languages)).toEqual(locales);
  });
});
