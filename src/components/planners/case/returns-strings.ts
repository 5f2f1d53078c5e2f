/** The strings of what is entered, as `content/ui/<language>/returns.json` has them. */
export type ReturnsStrings = typeof import('../../../content/ui/en/returns.json');

/** The strings of what follows, as `content/ui/<language>/verdicts.json` has them. */
export type ReturnsResultStrings = typeof import('../../../content/ui/en/verdicts.json');

/** What each quantity is called, as `content/ui/<language>/quantities.json` has it. */
export type QuantityStrings = typeof import('../../../content/ui/en/quantities.json');
