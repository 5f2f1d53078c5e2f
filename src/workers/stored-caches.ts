/** Names of the caches of a site besides the one that the library names; sites of one origin have different ones. */
export const storedCaches = (scope: string) => ({
  /** Pages and files that come from the network first. */
  pages: `turnabout-pages-${scope}`,
  /** Parts of pages of other builds than the worker's own. */
  parts: `turnabout-parts-${scope}`,
});
