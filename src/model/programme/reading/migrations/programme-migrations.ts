import type { Migration } from './migrate.ts';

/**
 * One step for each version that was ever released, from its number to the next. Version 1 is the first, so there is none
 * yet. A step that was released is never changed: the files it reads are in people's folders.
 */
export const programmeMigrations: readonly Migration[] = [];
