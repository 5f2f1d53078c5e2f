import { valueAt } from '../fields/schema-tree.ts';
import type { FieldProblem } from '../problem.ts';
import type { EntryRule } from './entry-rule.ts';

/** A field of a template that asks for a choice offers one. */
export const choiceOptions: EntryRule = ({ file, fields }) => {
  if (file.collection !== 'templates') return [];
  const problems: FieldProblem[] = [];
  const sections = valueAt(fields?.value, ['sections']);
  for (const [s, section] of asList(sections).entries()) {
    for (const [f, field] of asList(valueAt(section, ['fields'])).entries()) {
      if (valueAt(field, ['kind']) !== 'choice' || valueAt(field, ['options']) !== undefined)
        continue;
      problems.push({
        code: 'content-choice-options',
        path: ['sections', s, 'fields', f, 'kind'],
        message: 'the field is a choice and has no options',
        cure: 'add "options: [first, second]", or another kind such as "line"',
      });
    }
  }
  return problems;
};

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
