/**
 * Whether a search engine should find an address itself: a document to print only repeats other pages, and what stands in for a
 * page without a network is none.
 */
export function isOwnPage(base: string): (address: string) => boolean {
  return (address) => !/^(?:print\/.|offline\/)/.test(new URL(address).pathname.slice(base.length));
}
