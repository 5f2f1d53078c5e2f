type Value = string | number | readonly string[] | undefined;

/** The attributes by which a list knows an entry: its id, and its value under each key; several are parted by a bar. */
export function entryValues(
  id: string,
  values: Readonly<Record<string, Value>>,
): Readonly<Record<string, string | number | undefined>> {
  const attributes = Object.entries(values).map(
    ([key, value]) => [`data-${key}`, typeof value === 'object' ? value.join('|') : value] as const,
  );
  return { 'data-entry': id, ...Object.fromEntries(attributes) };
}
