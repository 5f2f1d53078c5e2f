import { createReadStream, existsSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

/** Not a file of the index; with an ending, or Astro would ask for a slash. */
const builtAt = 'built-at.txt';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/**
 * Middleware for development, where there is no search index: answers `…/pagefind/…` from the last build, and
 * `…/pagefind/built-at.txt` with the time of that build, so that search can say which pages it knows.
 */
export function serveLastIndex(outDir: string) {
  const folder = join(outDir, 'pagefind');
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const name = /\/pagefind\/([\w./-]+)(?:\?|$)/.exec(request.url ?? '')?.[1];
    if (name === undefined || name.includes('..')) {
      next();
      return;
    }
    const file = join(folder, name === builtAt ? 'pagefind-entry.json' : name);
    if (!existsSync(file)) {
      response.statusCode = 404;
      response.end();
    } else if (name === builtAt) {
      response.end(statSync(file).mtime.toISOString());
    } else {
      response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
      createReadStream(file).pipe(response);
    }
  };
}
