import { valueAt } from '../fields/schema-tree.ts';
import type { EntryRule } from './entry-rule.ts';

/** The day of the last change is in the calendar; its form is the schema's business. */
export const realDay: EntryRule = ({ fields }) => {
  const path = ['changed', 'on'];
  const day = valueAt(fields?.value, path);
  if (typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return [];
  const date = new Date(`${day}T00:00:00Z`);
  if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)) return [];
  return [
    {
      code: 'content-impossible-date',
      path,
      message: `the calendar has no ${day}`,
      cure: 'a day of the calendar, as year-month-day',
    },
  ];
};
