import { createServer, type Server } from 'node:http';
import { chromium, type Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../scripts/support/free-port.ts';
import { listen } from '../../scripts/support/site-server.ts';
import { findBrowser } from '../browser/support/find-browser.ts';
import { watchContext } from '../browser/support/watch-context.ts';

const policy =
  "default-src 'none'; script-src 'self' 'unsafe-inline'; connect-src 'self'; img-src * data:";
const elsewhere = 'http://elsewhere.invalid/a.png';

let server: Server;
let browser: Browser;
let origin: string;
let body = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const isPage = request.url === '/';
    response.writeHead(isPage ? 200 : 404, {
      'content-type': 'text/html',
      'content-security-policy': policy,
    });
    response.end(
      isPage ? `<!doctype html><title>x</title><link rel="icon" href="data:,">${body}` : '',
    );
  });
  const port = await freePort();
  await listen(server, port, '127.0.0.1');
  origin = `http://127.0.0.1:${port}`;
  const { executablePath, env } = await findBrowser();
  browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: ['--no-sandbox', '--disable-background-networking', '--disable-quic'],
  });
});

afterAll(async () => {
  await browser.close();
  server.close();
});

/** Shows a page of this text, and hands over the list that its faults are written to as they are told. */
async function faultsWhile(html: string, look: (faults: string[]) => Promise<void>) {
  body = html;
  const faults: string[] = [];
  const context = await browser.newContext();
  await watchContext(context, origin, faults);
  const page = await context.newPage();
  await page.goto(origin);
  await look(faults);
  await context.close();
}

describe('what the browser tests watch for', () => {
  it('a page that behaves has no faults', async () => {
    await faultsWhile('<p>Good morning</p>', async (faults) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(faults).toEqual([]);
    });
  });

  it.each([
    [
      'an error of the page',
      '<script>throw new Error("boom")</script>',
      /^page error: Error: boom/,
    ],
    ['an error in the console', '<script>console.error("no")</script>', /^console error: no/],
    ['a warning in the console', '<script>console.warn("hm")</script>', /^console warning: hm/],
    [
      'a broken policy',
      '<p style="color: red">',
      /^policy violation: style-src-attr blocked inline/,
    ],
    [
      'a request to another host',
      `<img src="${elsewhere}">`,
      /^request to another host: .*elsewhere/,
    ],
    ['a request that fails', `<img src="${elsewhere}">`, /^request failed: .*elsewhere/],
    ['a file that is not there', '<script src="/gone.js"></script>', /^status 404: .*gone\.js/],
  ])('%s is found', async (_what, html, fault) => {
    await faultsWhile(html, async (faults) => {
      // A fault may be told after the page has loaded.
      await expect
        .poll(() => faults, { timeout: 30_000 })
        .toContainEqual(expect.stringMatching(fault));
    });
  });
});
