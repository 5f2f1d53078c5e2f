/** Headers for the addresses that a pattern matches. */
export interface HeaderRule {
  /** A path below the base, where a `*` at the end stands for anything. */
  pattern: string;
  headers: readonly (readonly [name: string, value: string])[];
}

/** Reads a `_headers` file, as static hosts use it: a pattern in its own line, its headers indented below. */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: line.trim(), headers: [] });
      continue;
    }
    const colon = line.indexOf(':');
    if (colon > 0)
      rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

/** The headers of one path; where two rules set the same header, the later one holds. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const matching = rules.filter(({ pattern }) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  );
  return new Map(matching.flatMap(({ headers }) => headers));
}
