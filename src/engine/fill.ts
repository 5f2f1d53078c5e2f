/**
 * Puts values into a string of the interface: `fill('{n} weeks', { n: 6 })` gives "6 weeks".
 * A brace without a value stays as it is, so that a missing one is seen.
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (brace, name: string) => String(values[name] ?? brace));
}
