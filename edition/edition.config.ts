import { defineEdition } from '../src/engine/edition.ts';

// Everything you leave out stays as upstream has it; see docs/customising.md.
export default defineEdition({
  name: 'Turnabout',
  locale: 'en-GB',
  currency: 'GBP',
});
