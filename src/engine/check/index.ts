export { checkContent } from './check-content.ts';
export { formatForGithub, formatProblems } from './format-problems.ts';
export type { Problem } from './problem.ts';
