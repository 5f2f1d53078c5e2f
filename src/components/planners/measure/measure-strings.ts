/** The strings of the measures, as `content/ui/<language>/measure.json` has them. */
export type MeasureStrings = typeof import('../../../content/ui/en/measure.json');
