/** What `docs/errors/<code>.md` says about a problem. */
export interface ProblemKind {
  /** Stable; never renamed once published. */
  code: `content-${string}`;
  /** What is wrong, as a heading. */
  title: string;
  /** Why it is refused: what a reader would see, or what would not work. */
  why: string;
  /** What to do about it, in a sentence or two. */
  cure: string;
  /** Lines that are refused. */
  bad: string;
  /** The same, as they should be. */
  good: string;
}
