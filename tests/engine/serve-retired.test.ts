import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { freePort } from '../../scripts/support/free-port.ts';
import { listen } from '../../scripts/support/site-server.ts';
import { serveRetired } from '../../src/engine/offline/serve-retired.ts';

test('while writing, the worker of a built site is answered with one that takes it away', async () => {
  const retired = serveRetired('/team/book/');
  const server = createServer((request, response) => {
    retired(request, response, () => response.end('next'));
  });
  const port = await freePort();
  await listen(server, port, '127.0.0.1');
  const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
  const worker = await get('/team/book/offline-worker.js');
  expect(worker.headers.get('content-type')).toBe('text/javascript');
  expect(await worker.text()).toContain('unregister');
  expect(await (await get('/team/book/')).text()).toBe('next');
  server.close();
});
