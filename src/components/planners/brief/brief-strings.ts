/** The strings of the brief, as `content/ui/<language>/brief.json` has them. */
export type BriefStrings = typeof import('../../../content/ui/en/brief.json');
