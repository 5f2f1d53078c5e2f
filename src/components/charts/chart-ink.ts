/** Whose a bar is, and so in which ink it is drawn: a person's, both together, anybody else's, or nobody's (plain ink). */
export type ChartInk = 'leader' | 'mentor' | 'together' | 'others' | 'neutral';

/** The class that fills a mark with an ink, and with its pattern where colour cannot carry. */
export const chartInkClass: Record<ChartInk, string> = {
  leader: 'ink-leader',
  mentor: 'ink-mentor',
  together: 'ink-together',
  others: 'ink-others',
  neutral: 'ink-neutral',
};
