import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The text of a file without its byte order mark, or the fact that it is not UTF-8. */
export function readText(
  root: string,
  file: string,
): { kind: 'text'; text: string } | { kind: 'not-utf-8' } {
  const bytes = readFileSync(resolve(root, file));
  try {
    // The decoder drops the byte order mark.
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { kind: 'not-utf-8' };
  }
}
