import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from '../../scripts/support/free-port.ts';
import { ProblemError } from '../../scripts/support/problem.ts';
import { listen, siteServer } from '../../scripts/support/site-server.ts';

const host = '127.0.0.1';
let folder: string;
let running: Server[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'turnabout-'));
  running = [];
});

afterEach(() => {
  for (const server of running) server.close();
  rmSync(folder, { recursive: true });
});

function write(files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

async function serve(base?: string): Promise<(path: string) => Promise<Response>> {
  const server = siteServer({ folder, base });
  const port = await freePort();
  await listen(server, port, host);
  running.push(server);
  return (path) => fetch(`http://${host}:${port}${path}`, { redirect: 'manual' });
}

describe('the server of a built site', () => {
  it('serves pages, and the site’s own page with status 404 where there is none', async () => {
    write({ 'index.html': 'home', 'methods/index.html': 'methods', '404.html': 'not here' });
    const get = await serve();
    expect(await (await get('/methods/')).text()).toBe('methods');
    const missing = await get('/nowhere/');
    expect([missing.status, await missing.text()]).toEqual([404, 'not here']);
  });

  it('leads an address without its slash to the one with it, and keeps the query', async () => {
    write({ 'index.html': 'home', 'methods/index.html': 'methods' });
    const get = await serve();
    const answer = await get('/methods?a=1');
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/methods/?a=1']);
  });

  it('serves under the base path that the build was made for, and leads there from the root', async () => {
    write({ 'index.html': '<link href="/a/b/_astro/x.css">', '404.html': 'not here' });
    const get = await serve();
    expect((await get('/a/b/')).status).toBe(200);
    expect((await get('/')).headers.get('location')).toBe('/a/b/');
    expect((await get('/a/b')).headers.get('location')).toBe('/a/b/');
    expect((await get('/c/')).status).toBe(404);
  });

  it('sends the headers of _headers', async () => {
    const rules = '/*\n  X-Content-Type-Options: nosniff\n/_astro/*\n  Cache-Control: max-age=1\n';
    write({ 'index.html': 'home', '_astro/a.css': 'a{}', _headers: rules });
    const get = await serve();
    expect((await get('/')).headers.get('x-content-type-options')).toBe('nosniff');
    expect((await get('/_astro/a.css')).headers.get('cache-control')).toBe('max-age=1');
  });

  it('never leaves its folder', async () => {
    write({ 'site/index.html': 'home', 'secret.txt': 'secret' });
    folder = join(folder, 'site');
    const get = await serve();
    for (const path of ['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt']) {
      expect(await (await get(path)).text(), path).not.toContain('secret');
    }
    folder = dirname(folder);
  });

  it('says that there is no build', () => {
    expect(() => siteServer({ folder })).toThrow(/no built site.*\[no-build\]/);
  });

  it('says that a port is taken, and names another', async () => {
    write({ 'index.html': 'home' });
    const [first, second] = [siteServer({ folder }), siteServer({ folder })];
    const port = await freePort();
    await listen(first, port, host);
    running.push(first);
    const again = listen(second, port, host);
    await expect(again).rejects.toBeInstanceOf(ProblemError);
    await expect(again).rejects.toThrow(`Port ${port} is taken. [port-taken]`);
    await expect(again).rejects.toThrow(`--port ${port + 1}`);
  });
});
