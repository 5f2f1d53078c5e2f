import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../scripts/support/free-port.ts';
import { listen, siteServer } from '../../../scripts/support/site-server.ts';
import { test as base } from './fixture.ts';

/** A small part of what is stored last, in the same order: what a test of the storing looks at, and not the whole site again. */
const stored = /^\/(?:about|evidence|glossary|playbook\/measure|data\/holidays\/Z[MW])\b/;

function listLess(file: string) {
  const list = JSON.parse(readFileSync(file, 'utf8')) as { rest: [string, string][] };
  const rest = list.rest.filter(([address]) => stored.test(address));
  writeFileSync(file, JSON.stringify({ ...list, rest }));
}

/** `test` with a copy of the build on a server of its own, which it may publish anew. */
export const test = base.extend<{ folder: string }>({
  folder: async ({ browserName }, use) => {
    const folder = mkdtempSync(join(tmpdir(), `turnabout-${browserName}-`));
    cpSync('dist', folder, { recursive: true });
    listLess(join(folder, 'offline-files.json'));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  baseURL: async ({ folder }, use) => {
    const server = siteServer({ folder });
    const port = await freePort();
    await listen(server, port, '127.0.0.1');
    await use(`http://127.0.0.1:${String(port)}`);
    server.closeAllConnections();
    server.close();
  },
});
