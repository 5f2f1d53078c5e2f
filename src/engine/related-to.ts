/** Turns ids by collection into `collection/id` references, in the order of the collections. */
export function relatedTo(related: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.entries(related).flatMap(([collection, ids]) =>
    ids.map((id) => `${collection}/${id}`),
  );
}
