import { join } from 'node:path';
import * as pagefind from 'pagefind';

/**
 * Indexes the built pages for search and writes the index into the built folder.
 * @throws {Error} with Pagefind's own words if a page cannot be indexed.
 */
export async function buildSearchIndex(folder: string): Promise<{ pages: number }> {
  const { index, errors } = await pagefind.createIndex({ writePlayground: false });
  if (index === undefined) throw new Error(`the search index cannot be made: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  const problems = [...added.errors, ...written.errors];
  await pagefind.close();
  if (problems.length > 0)
    throw new Error(`the search index cannot be made: ${problems.join('; ')}`);
  return { pages: added.page_count };
}
