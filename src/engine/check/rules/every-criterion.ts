import type { CollectionName } from '../../../schema/fields.ts';
import { isFields, valueAt } from '../fields/schema-tree.ts';
import { oneOf } from '../text/nearest.ts';
import type { EntryRule } from './entry-rule.ts';

/** Fields that hold something for each criterion, with what that is and how it is written. */
const byCriterion: Partial<Record<CollectionName, { field: string; what: string; form: string }>> =
  {
    methods: {
      field: 'ratings',
      what: 'rating',
      form: '{ value: 3, basis: ours, reason: "…" }',
    },
    presets: { field: 'weights', what: 'weight', form: '3' },
  };

/** Every method is rated, and every preset weighs, on exactly the criteria that exist. */
export const everyCriterion: EntryRule = ({ file, fields }, library) => {
  const rule = byCriterion[file.collection];
  if (rule === undefined) return [];
  const given = valueAt(fields?.value, [rule.field]);
  if (!isFields(given)) return [];
  const criteria = library.ids('criteria');
  const missing = criteria.filter((id) => !Object.hasOwn(given, id));
  const unknown = Object.keys(given).filter((id) => !criteria.includes(id));
  return [
    ...missing.map((id) => ({
      code: 'content-criterion-missing' as const,
      path: [rule.field],
      message: `there is no ${rule.what} for the criterion "${id}"`,
      cure: `${id}: ${rule.form}`,
    })),
    ...unknown.map((id) => ({
      code: 'content-criterion-unknown' as const,
      path: [rule.field, id],
      atKey: true,
      message: `there is no criterion "${id}"`,
      cure: oneOf(id, missing.length > 0 ? missing : criteria, 'one of the criteria'),
    })),
  ];
};
