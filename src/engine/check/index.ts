export { checkContent } from './check-content.ts';
export { formatProblems } from './format-problems.ts';
export type { Problem } from './problem.ts';
