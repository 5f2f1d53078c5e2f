/** The strings of the optimiser, as `content/ui/<language>/optimise.json` has them. */
export type OptimiseStrings = typeof import('../../../../content/ui/en/optimise.json');
