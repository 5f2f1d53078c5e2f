import { z } from 'zod';
import type { FieldPath, FieldProblem } from '../problem.ts';
import { nearest } from '../text/nearest.ts';
import { type IssueContext, issueProblem } from './issue-problems.ts';
import { isFields, shapeOf, unwrapSchema, walkFields } from './schema-tree.ts';

/** Everything that is wrong with the fields of one file by its schema alone. */
export function schemaProblems(context: IssueContext): FieldProblem[] {
  const unknown = unknownKeys(context);
  // Zod stops at an unknown key before it looks at rules over several fields; without the keys, it goes on.
  const known = withoutKeys(
    context.data,
    unknown.map(({ path }) => path),
  );
  const result = z.safeParse(context.schema, known);
  if (result.success) return unknown;
  const issues = [
    ...result.error.issues,
    ...rulesOverFields(context.schema, known, result.error.issues),
  ];
  return [...unknown, ...issues.map((issue) => issueProblem(issue, context))];
}

function unknownKeys({ schema, data }: IssueContext): FieldProblem[] {
  const problems: FieldProblem[] = [];
  for (const visit of walkFields(schema, data)) {
    if (!(visit.schema instanceof z.ZodObject) || !isFields(visit.value)) continue;
    const known = Object.keys(visit.schema.shape);
    const present = Object.keys(visit.value);
    for (const key of present.filter((each) => !known.includes(each))) {
      // A field that is there already is not what was meant.
      const free = known.filter((each) => !present.includes(each));
      const near = nearest(key, free);
      problems.push({
        code: 'content-unknown-key',
        path: [...visit.path, key],
        atKey: true,
        message: `there is no field "${key}"`,
        cure:
          near === undefined
            ? `take it out; the fields here are ${known.join(', ')}`
            : `did you mean "${near}"?`,
      });
    }
  }
  return problems;
}

function withoutKeys(data: unknown, paths: readonly FieldPath[]): unknown {
  if (paths.length === 0) return data;
  const copy: unknown = structuredClone(data);
  for (const path of paths) {
    const parent = path.slice(0, -1).reduce<unknown>((found, step) => {
      if (Array.isArray(found)) return found[Number(step)];
      return isFields(found) ? found[step] : undefined;
    }, copy);
    if (isFields(parent)) Reflect.deleteProperty(parent, String(path.at(-1)));
  }
  return copy;
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
