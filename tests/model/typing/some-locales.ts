/** Locales that differ in marks, groups, digits, the order of a date or its first day of the week. */
export const someLocales = [
  'en-GB',
  'en-US',
  'de-DE',
  'fr-FR',
  'en-IN',
  'de-CH',
  'fr-CH',
  'ar-EG',
  'fa-IR',
  'hi-IN-u-nu-deva',
  'pl-PL',
  'pt-BR',
  'sv-SE',
  'ja-JP',
] as const;
