import type { Programme } from './schema.ts';

/** An example business case as a planner can take it over. */
export interface ProgrammeCase {
  readonly id: string;
  readonly label: string;
  readonly summary: string;
  /** The invented organisation and its programme. */
  readonly story: string;
  /** Nothing but the example. */
  readonly programme: Programme;
}

/** An example's people, costs and measures taken over; the rest of the programme stays. */
export function withCase(programme: Programme, example: ProgrammeCase): Programme {
  const { context, business, measurement } = example.programme;
  return {
    ...programme,
    context: { ...programme.context, ...context },
    business,
    measurement,
  };
}
