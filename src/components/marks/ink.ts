import type { Lead } from '../../schema/fields.ts';

/** The class of the ink that a person is drawn in; facilitator and sponsor share the grey. */
export const inkClass: Record<Lead, string> = {
  leader: 'ink-leader',
  mentor: 'ink-mentor',
  together: 'ink-together',
  facilitator: 'ink-others',
  sponsor: 'ink-others',
};
