/** The strings of the business case, as `content/ui/<language>/case.json` has them. */
export type CaseStrings = typeof import('../../../content/ui/en/case.json');
