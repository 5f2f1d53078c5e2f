import type { z } from 'zod';
import type { ContentPlace } from '../layers.ts';
import { exampleOf } from './fields/describe-schema.ts';
import { docAt, type FieldDoc } from './fields/schema-docs.ts';
import { referenceProblems } from './fields/reference-problems.ts';
import { schemaProblems } from './fields/schema-problems.ts';
import { isFields, schemaAt } from './fields/schema-tree.ts';
import type { Entry, Library } from './library.ts';
import type { FieldPath, FieldProblem, Problem } from './problem.ts';
import { bodyProblems } from './prose/body-problems.ts';
import { readEntry } from './read-entry.ts';
import { entryRules } from './rules/index.ts';
import { uiStringProblems } from './rules/ui-strings.ts';

/** One entry with everything it is checked against. */
export interface EntryContext {
  entry: Entry;
  library: Library;
  place: ContentPlace;
  schema: z.core.$ZodType;
  /** Comments of the schema; without them, messages say less. */
  docs: FieldDoc | undefined;
}

/** Everything that is wrong with one entry that could be read. */
export function entryProblems(context: EntryContext): Problem[] {
  const { entry, library, place } = context;
  const body = bodyProblems(entry, library, place).map(
    ({ code, place: { line, column }, message, cure }): Problem => ({
      code,
      file: entry.file.file,
      line,
      column,
      message,
      cure,
    }),
  );
  return [...fieldProblems(context), ...body];
}

function fieldProblems(context: EntryContext): Problem[] {
  const { entry, library, place, schema, docs } = context;
  const { file, fields } = entry;
  if (fields === undefined) return [];
  if (!isFields(fields.value)) {
    return [
      {
        code: 'content-no-fields',
        file: file.file,
        line: 1,
        message: 'the file holds no fields',
        cure: '"key: value" on a line for each field; the other files of the collection show which',
      },
    ];
  }
  const doc = (path: FieldPath) => docAt(docs, path);
  const example = (path: FieldPath) => {
    const found = schemaAt(schema, path);
    const inComment = /such as "([^"]+)"/.exec(doc(path))?.[1];
    if (found === undefined) return '…';
    const made = exampleOf(found, library.ids);
    return made === '"…"' && inComment !== undefined ? `"${inComment}"` : made;
  };
  const rules = entryRules.flatMap((rule) => rule(entry, library));
  const found = [
    ...schemaProblems({ schema, data: fields.value, doc, example }),
    ...referenceProblems(schema, entry, library),
    ...(file.collection === 'ui' ? uiProblems(entry, library, place) : []),
  ];
  // Where a rule of ours and one of the schema say the same, ours has the clearer code.
  const said = new Set(rules.map(({ path }) => path.join('.')));
  const others = found.filter(
    ({ code, path }) => code !== 'content-fields-disagree' || !said.has(path.join('.')),
  );
  return [...others, ...rules].map((problem) => placed(problem, entry));
}

function placed(
  { code, path, atKey, message, cure }: FieldProblem,
  { file, fields }: Entry,
): Problem {
  const at = atKey === true ? fields?.keyAt(path) : fields?.valueAt(path);
  return {
    code,
    file: file.file,
    line: at?.line ?? 1,
    ...(at === undefined ? {} : { column: at.column }),
    ...(path.length === 0 ? {} : { field: path.join('.') }),
    message,
    cure,
  };
}

/** Strings are looked up by the keys of upstream's English files. */
const baseLanguage = 'en';

function uiProblems(entry: Entry, library: Library, { root }: ContentPlace): FieldProblem[] {
  const [language = '', ...rest] = entry.file.id.split('/');
  const area = rest.join('/');
  const english = library.entry('ui', `${baseLanguage}/${area}`);
  if (english === undefined) {
    return [
      {
        code: 'content-ui-area',
        path: [],
        message: `there are no English strings "${area}", so these are never read`,
        cure: `rename the file like an English one: ${library
          .ids('ui')
          .flatMap((id) => (id.startsWith(`${baseLanguage}/`) ? [id.slice(3)] : []))
          .join(', ')}`,
      },
    ];
  }
  const { replaces } = english.file;
  const upstream =
    replaces === undefined ? english : readEntry(root, { ...english.file, file: replaces }).entry;
  return upstream === entry ? [] : uiStringProblems(entry, upstream, language === baseLanguage);
}
