/** A message to a person: what is wrong, where or what was found, what to do instead. */
export interface Problem {
  /** Stable code; its page is `docs/errors/<code>.md`. */
  code: string;
  what: string;
  found: string;
  instead: string;
}

/** Thrown where a script cannot go on for a reason that the person can mend. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problemText(problem));
    this.problem = problem;
  }
}

/** The message as the terminal shows it. */
export function problemText({ code, what, found, instead }: Problem): string {
  return `${what} [${code}]\n  found: ${found}\n  do:    ${instead}`;
}

/** Runs a script's work; a known problem is printed without a stack, and the exit code is 1. */
export async function runScript(work: () => Promise<void> | void): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
