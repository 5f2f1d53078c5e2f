import { isFields } from '../fields/schema-tree.ts';
import type { Entry } from '../library.ts';
import type { FieldProblem } from '../problem.ts';
import { nearest } from '../text/nearest.ts';

const placeholders = (text: unknown) =>
  typeof text === 'string' ? [...new Set(text.match(/\{[^{}]*\}/g) ?? [])].sort() : [];

/**
 * Strings of an edition beside those of upstream: the same keys, the same placeholders. English ones replace upstream's
 * whole file and so must be complete; a translation may leave strings out, which then stay English.
 */
export function uiStringProblems(
  own: Entry,
  upstream: Entry | undefined,
  complete: boolean,
): FieldProblem[] {
  const [ours, theirs] = [own.fields?.value, upstream?.fields?.value];
  if (!isFields(ours) || !isFields(theirs)) return [];
  const known = Object.keys(theirs);
  const free = known.filter((key) => !Object.hasOwn(ours, key));
  const unknown = Object.keys(ours).filter((key) => !known.includes(key));
  return [
    ...(complete ? free : []).map((key) => ({
      code: 'content-missing-field' as const,
      path: [key],
      message: `"${key}" is missing: the file replaces upstream's as a whole`,
      cure: `"${key}": ${JSON.stringify(theirs[key])}`,
    })),
    ...unknown.map((key) => {
      const near = nearest(key, free);
      return {
        code: 'content-unknown-key' as const,
        path: [key],
        atKey: true,
        message: `there is no string "${key}"`,
        cure: near === undefined ? 'take it out' : `did you mean "${near}"?`,
      };
    }),
    ...known
      .filter((key) => Object.hasOwn(ours, key))
      .flatMap((key) => wrongPlaceholders(key, ours, theirs)),
  ];
}

function wrongPlaceholders(
  key: string,
  ours: Record<string, unknown>,
  theirs: Record<string, unknown>,
): FieldProblem[] {
  const [found, wanted] = [placeholders(ours[key]), placeholders(theirs[key])];
  if (typeof ours[key] !== 'string' || found.join() === wanted.join()) return [];
  return [
    {
      code: 'content-ui-placeholder',
      path: [key],
      message: `the string holds ${list(found)}, upstream's holds ${list(wanted)}`,
      cure: wanted.length === 0 ? 'a string without braces' : `a string with ${list(wanted)}`,
    },
  ];
}

const list = (names: readonly string[]) =>
  names.length === 0 ? 'no placeholder' : names.join(' and ');
