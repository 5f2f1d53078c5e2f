/** How far a reader is on a path, and where it goes on. */
export interface PathProgress<Step> {
  /** Steps that are read. */
  readonly done: number;
  /** Place of the page that is open, from 1; 0 where it is not on the path. */
  readonly place: number;
  /** What to read next; `undefined` when all else is read. */
  readonly next: Step | undefined;
}

/**
 * How far a reader is: next comes the first unread step behind the page that is open, else the first unread one before it.
 * The page that is open is never its own next step.
 */
export function pathProgress<Step extends { readonly ref: string }>(
  steps: readonly Step[],
  read: ReadonlySet<string>,
  here?: string,
): PathProgress<Step> {
  const place = steps.findIndex(({ ref }) => ref === here);
  const unread = ({ ref }: Step) => !read.has(ref) && ref !== here;
  return {
    done: steps.filter(({ ref }) => read.has(ref)).length,
    place: place + 1,
    next: steps.slice(place + 1).find(unread) ?? steps.find(unread),
  };
}
