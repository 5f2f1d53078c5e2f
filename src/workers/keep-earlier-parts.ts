/**
 * Copies the parts of pages of the earlier build to where the new one does not tidy up: until its pages are all stored, those
 * of the earlier one are what a reader without a network has, and they need their styles and scripts.
 * @param isEarlier whether an address is such a part.
 */
export async function keepEarlierParts(
  from: Cache,
  to: Cache,
  isEarlier: (address: string) => boolean,
): Promise<void> {
  for (const request of await from.keys()) {
    if (!isEarlier(request.url)) continue;
    const part = await from.match(request);
    if (part !== undefined) await to.put(request.url, part);
  }
}
