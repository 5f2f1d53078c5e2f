import { describe, expect, it } from 'vitest';
import { findBrowser } from '../browser/support/find-browser.ts';

describe('the browser for the tests', () => {
  it('is found or brought along', async () => {
    const { executablePath, origin } = await findBrowser();
    expect(executablePath).not.toBe('');
    expect(origin).toMatch(/TURNABOUT_BROWSER|Playwright|system|@sparticuz\/chromium/);
  });

  it('that somebody names has to start', async () => {
    const named = findBrowser({ TURNABOUT_BROWSER: 'no/such/browser' });
    await expect(named).rejects.toThrow(/\[browser-not-found\][\s\S]*"no\/such\/browser"/);
  });
});
