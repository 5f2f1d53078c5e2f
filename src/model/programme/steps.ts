/** The steps of planning, in the order in which one leads to the next. */
export const steps = ['decide', 'methods', 'blend', 'case', 'measure', 'brief'] as const;

export type Step = (typeof steps)[number];
