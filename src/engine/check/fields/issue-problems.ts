import type { z } from 'zod';
import type { FieldPath, FieldProblem } from '../problem.ts';
import { oneOf } from '../text/nearest.ts';
import { describeSchema } from './describe-schema.ts';
import { schemaAt, valueAt } from './schema-tree.ts';

/** What the messages need to know besides the finding itself. */
export interface IssueContext {
  schema: z.core.$ZodType;
  /** The fields as they were read. */
  data: unknown;
  /** What the comment of a field says. */
  doc: (path: FieldPath) => string;
  /** A value that would do for a field, as YAML. */
  example: (path: FieldPath) => string;
}

/** A finding of Zod in the words of the person who wrote the file. */
export function issueProblem(issue: z.core.$ZodIssue, context: IssueContext): FieldProblem {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const value = valueAt(context.data, path);
  const found = schemaAt(context.schema, path);
  const wanted = found === undefined ? 'a value' : describeSchema(found);
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined
        ? missingField(path, wanted, context)
        : wrongType(path, value, wanted, context);
    case 'invalid_value': {
      const words = issue.values.map(String);
      if (value === undefined) return missingField(path, wanted, context);
      return {
        code: 'content-not-in-list',
        path,
        message: `${shown(value)} is not one of ${words.join(', ')}`,
        cure: oneOf(typeof value === 'string' ? value : '', words, 'one of the words'),
      };
    }
    case 'too_small':
      return tooSmall(issue, path, value, wanted);
    case 'too_big':
      return tooBig(issue, path, value, wanted);
    case 'invalid_format':
      return {
        code: 'content-text-form',
        path,
        message: `${shown(value)} has not the form that the field needs`,
        cure: asCure(issue.message),
      };
    case 'invalid_key':
      return {
        code: 'content-key-form',
        path,
        atKey: true,
        message: `the key "${String(path.at(-1))}" has not the form that it needs`,
        cure: issue.issues.map(({ message }) => asCure(message)).join('; '),
      };
    case 'custom':
    case 'invalid_element':
    case 'invalid_union':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return rule(issue, path, value);
  }
}

function missingField(path: FieldPath, wanted: string, context: IssueContext): FieldProblem {
  const doc = context.doc(path);
  return {
    code: 'content-missing-field',
    path,
    message: `"${String(path.at(-1))}" is missing${doc === '' ? '' : `: ${doc}`}`,
    cure: `${String(path.at(-1))}: ${context.example(path)} (${wanted})`,
  };
}

function wrongType(
  path: FieldPath,
  value: unknown,
  wanted: string,
  context: IssueContext,
): FieldProblem {
  const last = path.at(-1);
  const name = typeof last === 'string' ? `"${last}"` : 'the item';
  const report = (message: string, cure: string): FieldProblem => ({
    code: 'content-wrong-type',
    path,
    message,
    cure,
  });
  if (value === null) return report(`${name} has no value`, `${context.example(path)} (${wanted})`);
  if (value instanceof Date) {
    const day = value.toISOString().slice(0, 10);
    return report(`${day} without quotes is read as a date, not as a text`, `"${day}", in quotes`);
  }
  if (wanted.startsWith('a text') && typeof value !== 'object') {
    return report(
      `${shown(value)} is read as ${kindOf(value)}, not as a text`,
      `"${shown(value)}", in quotes`,
    );
  }
  if (typeof value === 'string' && /^[\d.]+$/.test(value)) {
    return report(`${name} is a text (${shown(value)})`, `${value}, without quotes`);
  }
  if (wanted.startsWith('a list') && typeof value !== 'object') {
    return report(`${shown(value)} is ${kindOf(value)}, not a list`, `[${shown(value)}]`);
  }
  return report(
    `${name} is ${kindOf(value)}${what(value)}`,
    `${wanted}, such as ${context.example(path)}`,
  );
}

const what = (value: unknown) => (typeof value === 'object' ? '' : ` (${shown(value)})`);

function tooSmall(
  issue: z.core.$ZodIssueTooSmall,
  path: FieldPath,
  value: unknown,
  wanted: string,
): FieldProblem {
  if (issue.origin === 'string') {
    return { code: 'content-empty-text', path, message: 'the text is empty', cure: wanted };
  }
  if (issue.origin === 'array') {
    const count = Array.isArray(value) ? value.length : 0;
    const message =
      count === 0
        ? 'the list is empty'
        : `the list has ${count} of at least ${issue.minimum} items`;
    return {
      code: 'content-list-too-short',
      path,
      message,
      cure: `at least ${issue.minimum}; ${wanted}`,
    };
  }
  return {
    code: 'content-number-range',
    path,
    message: `${shown(value)} is too small`,
    cure: wanted,
  };
}

function tooBig(
  issue: z.core.$ZodIssueTooBig,
  path: FieldPath,
  value: unknown,
  wanted: string,
): FieldProblem {
  if (typeof value !== 'string') {
    return {
      code: 'content-number-range',
      path,
      message: `${shown(value)} is too large`,
      cure: wanted,
    };
  }
  const over = value.length - Number(issue.maximum);
  return {
    code: 'content-text-too-long',
    path,
    message: `the text has ${value.length} characters, ${over} more than there is room for`,
    cure: wanted,
  };
}

function rule(issue: z.core.$ZodIssue, path: FieldPath, value: unknown): FieldProblem {
  if (typeof value === 'string' && value.trim() !== value) {
    return {
      code: 'content-stray-blanks',
      path,
      message: 'the text starts or ends with a blank',
      cure: value.trim() === '' ? 'a text' : JSON.stringify(value.trim()),
    };
  }
  const [, message = issue.message, cure = 'change one of the fields until they agree'] =
    rulePattern.exec(issue.message) ?? [];
  return { code: 'content-fields-disagree', path, message, cure: asCure(cure) };
}

/** Rules of a schema say what is wrong and mostly, after a semicolon, what to do. */
const rulePattern = /^(.+?); ((?:add|change|choose|give|name|remove|take|use|write)\b.*)$/;

/** What a schema says to do, after the word "write:" of the report. */
const asCure = (message: string) => message.replace(/^write /, '');

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'a text';
  if (typeof value === 'number') return 'a number';
  if (typeof value === 'boolean') return 'a true-or-false value';
  return 'a block of fields';
}

function shown(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  return value.length > 40 ? `"${value.slice(0, 40)}…"` : `"${value}"`;
}
