/** The strings of a comparison, as `content/ui/<language>/compare.json` has them. */
export type CompareStrings = typeof import('../../../content/ui/en/compare.json');
