/** Whether a search engine should find an address itself: a document to print only repeats other pages. */
export function isOwnPage(base: string): (address: string) => boolean {
  return (address) => !/^print\/./.test(new URL(address).pathname.slice(base.length));
}
