import { defineEdition } from './edition.ts';

/** Used where an edition brings no config of its own. */
export default defineEdition({});
