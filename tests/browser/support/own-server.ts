import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../scripts/support/free-port.ts';
import { listen, siteServer } from '../../../scripts/support/site-server.ts';
import { test as base } from './fixture.ts';

/** `test` with a copy of the build on a server of its own, which it may publish anew. */
export const test = base.extend<{ folder: string }>({
  folder: async ({ browserName }, use) => {
    const folder = mkdtempSync(join(tmpdir(), `turnabout-${browserName}-`));
    cpSync('dist', folder, { recursive: true });
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
