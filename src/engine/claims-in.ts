/** Ids of the claims that a text cites, in its order: read from the components in its source. */
export function claimsIn(body: string | undefined): string[] {
  return [...(body ?? '').matchAll(/<Claim\s+id="([^"]+)"/g)].map((match) => match[1] ?? '');
}
