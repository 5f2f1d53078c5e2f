/** The strings of the planners, as `content/ui/<language>/planners.json` has them. */
export type PlannerStrings = typeof import('../../../content/ui/en/planners.json');
