/** The strings of the planning frame, as `content/ui/<language>/plan.json` has them. */
export type PlanStrings = typeof import('../../../content/ui/en/plan.json');
