import { choiceOptions } from './choice-options.ts';
import type { EntryRule } from './entry-rule.ts';
import { everyCriterion } from './every-criterion.ts';
import { localIds } from './local-ids.ts';
import { ratingSource } from './rating-source.ts';
import { realDay } from './real-day.ts';
import { risingWeeks } from './rising-weeks.ts';
import { sameOrder } from './same-order.ts';

/** The rules that every entry is held to. */
export const entryRules: readonly EntryRule[] = [
  sameOrder,
  everyCriterion,
  ratingSource,
  localIds,
  choiceOptions,
  realDay,
  risingWeeks,
];
