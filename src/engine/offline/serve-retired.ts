import type { IncomingMessage, ServerResponse } from 'node:http';
import { bundleWorker, workerFile } from './bundle-worker.ts';

/**
 * Middleware for development: a browser that has looked at a built site on the same port has its worker, which would answer
 * with an old page where the new one takes long to make. This takes it away.
 */
export function serveRetired(base: string) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    if (request.url !== base + workerFile) {
      next();
      return;
    }
    bundleWorker('offline-retired').then((code) => {
      response.setHeader('content-type', 'text/javascript');
      response.end(code);
    }, next);
  };
}
