/** The words that a desk needs. */
export interface DeskWords {
  /** Name of a programme that nobody named. */
  readonly firstName: string;
  /** Name of a copy, where the programme's own is taken. */
  readonly copyOf: (name: string) => string;
  /** A name that is taken, with a number. */
  readonly numbered: (name: string, n: number) => string;
  /** Label of a change that came from elsewhere, for undo. */
  readonly otherVersion: string;
}

export interface DeskOptions {
  readonly words: DeskWords;
  /** Mark of the site's content; see `Programme.content`. */
  readonly contentMark: string;
  /** Runs something a little later; returns how to call it off. */
  readonly later: (run: () => void) => () => void;
}
