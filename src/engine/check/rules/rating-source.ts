import { isFields, valueAt } from '../fields/schema-tree.ts';
import type { EntryRule } from './entry-rule.ts';

/** A rating that is not ours says whose it is. */
export const ratingSource: EntryRule = ({ file, fields }) => {
  const ratings = file.collection === 'methods' ? valueAt(fields?.value, ['ratings']) : undefined;
  if (!isFields(ratings)) return [];
  return Object.entries(ratings).flatMap(([criterion, rating]) =>
    isFields(rating) && rating['basis'] === 'source' && rating['source'] === undefined
      ? [
          {
            code: 'content-rating-source' as const,
            path: ['ratings', criterion, 'basis'],
            message: `the rating on "${criterion}" rests on a source and does not name it`,
            cure: 'add "source:" with the id of the source, or write "basis: ours"',
          },
        ]
      : [],
  );
};
