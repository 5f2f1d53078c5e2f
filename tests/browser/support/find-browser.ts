import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { bundledBrowser } from './bundled-browser.ts';

export interface FoundBrowser {
  executablePath: string;
  /** Variables that it needs besides the ones there are, such as where its libraries lie. */
  env: Record<string, string>;
  /** Where it was found, in words. */
  origin: string;
}

/** Names and places of a Chrome or Chromium that somebody has installed. */
const systemNames = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
const systemFiles = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Finds a Chromium that starts: the one in `TURNABOUT_BROWSER`, Playwright's own, a system's, or the one that the
 * package @sparticuz/chromium brings, which needs no installation.
 * @throws {Error} if the variable names none, or if there is no browser at all.
 */
export async function findBrowser(env: NodeJS.ProcessEnv = process.env): Promise<FoundBrowser> {
  const chosen = env['TURNABOUT_BROWSER'];
  if (chosen !== undefined && chosen !== '') {
    if (await starts(chosen)) return found(chosen, 'TURNABOUT_BROWSER');
    throw new Error(
      `TURNABOUT_BROWSER does not start. [browser-not-found]\n  found: "${chosen}"\n  do:    name the file of a Chrome or Chromium, or unset the variable`,
    );
  }
  const own = chromium.executablePath();
  if (await starts(own)) return found(own, 'Playwright');
  for (const file of systemCandidates(env)) {
    if (await starts(file)) return found(file, 'system');
  }
  const bundled = await bundledBrowser();
  if (bundled !== undefined) {
    const { file, libraries } = bundled;
    if (await starts(file)) return found(file, '@sparticuz/chromium');
    const extra = { LD_LIBRARY_PATH: libraries };
    if (await starts(file, extra)) return found(file, '@sparticuz/chromium', extra);
  }
  throw new Error(
    'There is no browser for the tests. [browser-not-found]\n  found: neither Playwright’s nor a system Chrome or Chromium, and @sparticuz/chromium does not start here\n  do:    run "npx playwright install chromium", or set TURNABOUT_BROWSER to the file of a Chrome or Chromium',
  );
}

function found(
  executablePath: string,
  origin: string,
  env: Record<string, string> = {},
): FoundBrowser {
  return { executablePath, env, origin };
}

/** Files of an installed Chrome or Chromium that exist. */
function systemCandidates(env: NodeJS.ProcessEnv): string[] {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = systemNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...systemFiles].filter((file) => existsSync(file));
}

/** Whether the file is a program that says its version: one that lacks a library does not. */
async function starts(file: string, extra: Record<string, string> = {}): Promise<boolean> {
  if (!existsSync(file)) return false;
  try {
    await promisify(execFile)(file, ['--version', '--no-sandbox'], {
      timeout: 60_000,
      env: { ...process.env, ...extra },
    });
    return true;
  } catch {
    return false;
  }
}
