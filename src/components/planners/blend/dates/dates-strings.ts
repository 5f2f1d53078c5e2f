/** The strings of dates and files, as `content/ui/<language>/dates.json` has them. */
export type DatesStrings = typeof import('../../../../content/ui/en/dates.json');
