import { z } from 'zod';
import type { FieldPath, FieldProblem } from '../problem.ts';
import { nearest } from '../text/nearest.ts';
import { type IssueContext, issueProblem } from './issue-problems.ts';
import { isFields, shapeOf, unwrapSchema, valueAt, walkFields } from './schema-tree.ts';

/** Everything that is wrong with the fields of one file by its schema alone. */
export function schemaProblems(context: IssueContext): FieldProblem[] {
  const unknown = unknownKeys(context);
  const problems = unknown.map(unknownKeyProblem);
  // Zod stops at an unknown key before it looks at rules over several fields; with the keys mended, it goes on.
  const data = mended(context.data, unknown);
  const result = z.safeParse(context.schema, data);
  if (result.success) return problems;
  const rules = rulesOverFields(context.schema, data, result.error.issues);
  const issues = [...result.error.issues, ...rules].map((issue) =>
    issueProblem(issue, { ...context, data }),
  );
  return [
    ...problems,
    ...issues.map((issue) => ({ ...issue, path: asWritten(issue.path, unknown) })),
  ];
}

/** A key that the schema does not know, the one that was probably meant, and those to choose from. */
interface UnknownKey {
  path: FieldPath;
  key: string;
  meant: string | undefined;
  known: readonly string[];
}

function unknownKeys({ schema, data }: IssueContext): UnknownKey[] {
  const found: UnknownKey[] = [];
  for (const { schema: inner, value, path } of walkFields(schema, data)) {
    if (!(inner instanceof z.ZodObject) || !isFields(value)) continue;
    const known = Object.keys(shapeOf(inner));
    const present = Object.keys(value);
    // A field that is there already is not what was meant.
    let free = known.filter((each) => !present.includes(each));
    for (const key of present.filter((each) => !known.includes(each))) {
      const meant = nearest(key, free);
      free = free.filter((each) => each !== meant);
      found.push({ path, key, meant, known });
    }
  }
  return found;
}

function unknownKeyProblem({ path, key, meant, known }: UnknownKey): FieldProblem {
  return {
    code: 'content-unknown-key',
    path: [...path, key],
    atKey: true,
    message: `there is no field "${key}"`,
    cure:
      meant === undefined
        ? `take it out; the fields here are ${known.join(', ')}`
        : `did you mean "${meant}"?`,
  };
}

/** The fields with misspelt keys put right and other unknown ones left out. */
function mended(data: unknown, unknown: readonly UnknownKey[]): unknown {
  if (unknown.length === 0) return data;
  const copy: unknown = structuredClone(data);
  for (const { path, key, meant } of unknown) {
    const parent = valueAt(copy, path);
    if (!isFields(parent)) continue;
    if (meant !== undefined) parent[meant] = parent[key];
    Reflect.deleteProperty(parent, key);
  }
  return copy;
}

/** The path of a field with the keys that stand in the file. */
function asWritten(path: FieldPath, unknown: readonly UnknownKey[]): FieldPath {
  return path.map((step, index) => {
    const parent = path.slice(0, index).join('.');
    return (
      unknown.find((each) => each.meant === step && each.path.join('.') === parent)?.key ?? step
    );
  });
}

/**
 * Rules over several fields, such as minutes that add up. Zod leaves them out as soon as any field is of the wrong kind;
 * here they run unless they read a field that is itself wrong, so that one mistake does not hide another.
 */
function rulesOverFields(
  schema: z.core.$ZodType,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
): z.core.$ZodIssue[] {
  const { inner } = unwrapSchema(schema);
  if (!(inner instanceof z.ZodObject) || !isFields(data)) return [];
  // What the rules are given has every field that they read, so their type does not matter here.
  const rules = (inner.def.checks as Rules | undefined) ?? [];
  if (rules.length === 0) return [];
  const wrong = new Set(issues.map(({ path }) => path[0]));
  const values = { ...data };
  for (const [name, field] of Object.entries(shapeOf(inner))) {
    const result = z.safeParse(field, data[name]);
    if (result.success) values[name] = result.data;
    else wrong.add(name);
  }
  const guarded = new Proxy(values, {
    get(fields, name): unknown {
      if (wrong.has(name)) throw new WrongField();
      return Reflect.get(fields, name);
    },
  });
  try {
    const result = z
      .unknown()
      .check(...rules)
      .safeParse(guarded);
    const already = new Set(issues.map(({ message }) => message));
    return (result.error?.issues ?? []).filter(({ message }) => !already.has(message));
  } catch (error) {
    if (error instanceof WrongField) return [];
    throw error;
  }
}

type Rules = readonly z.core.$ZodCheck<unknown>[];

class WrongField extends Error {}
