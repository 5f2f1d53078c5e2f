/** The strings of holidays, as `content/ui/<language>/holidays.json` has them. */
export type HolidaysStrings = typeof import('../../../../content/ui/en/holidays.json');
