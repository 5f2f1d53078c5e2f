import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Page } from '@playwright/test';
import { axeFindings, axeFindingsInTheDark } from './support/axe.ts';
import { expect, test } from './support/fixture.ts';

/** Files of both layers that say when they changed, as `collection/id`. */
const changedFiles = [
  ...new Set(
    ['src/content', 'edition/content'].flatMap((layer) =>
      globSync('**/*.{mdx,yaml}', { cwd: layer })
        .filter((file) => /^changed:/m.test(readFileSync(join(layer, file), 'utf8')))
        .map((file) =>
          relative('.', file)
            .split(sep)
            .join('/')
            .replace(/\.\w+$/, ''),
        ),
    ),
  ),
].sort();

const listed = (page: Page) =>
  page
    .locator('[data-change]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-change') ?? ''));

test('the changes page lists every entry that says when it changed, once', async ({ page }) => {
  expect(changedFiles.length).toBeGreaterThan(100);
  await page.goto('/changes/');
  expect((await listed(page)).sort()).toEqual(changedFiles);
  const days = await page
    .locator('main time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  expect(days).toEqual([...new Set(days)].sort().reverse());
  for (const day of await page.locator('.change-day').all()) {
    const titles = await day.locator('h3').allTextContents();
    expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b)));
  }
});

test('the feed is XML, holds every change, and leads to pages that are there', async ({ page }) => {
  await page.goto('/');
  const feedPath = await page
    .locator('link[rel=alternate][type="application/atom+xml"]')
    .getAttribute('href');
  expect(feedPath).toBe('/changes/feed.xml');
  const feed = await page.evaluate(
    (path) =>
      new Promise<{ ids: string[]; links: string[]; whys: string[] } | undefined>((resolve) => {
        const request = new XMLHttpRequest();
        request.open('GET', path);
        request.addEventListener('load', () => {
          const all = [...(request.responseXML?.querySelectorAll('entry') ?? [])];
          const texts = (name: string) =>
            all.map((entry) => entry.querySelector(name)?.textContent ?? '');
          const links = all.map((entry) => entry.querySelector('link')?.getAttribute('href') ?? '');
          const found = { ids: texts('id'), links, whys: texts('summary') };
          resolve(request.responseXML === null ? undefined : found);
        });
        request.send();
      }),
    feedPath ?? '',
  );
  expect(feed, 'a browser reads it as XML').toBeDefined();
  const { ids, links, whys } = feed ?? { ids: [], links: [], whys: [] };
  expect(ids.map((id) => id.replace(/^tag:[^:]+:/, '')).sort()).toEqual(changedFiles);
  expect(whys.filter((why) => why.trim() === '')).toEqual([]);
  for (const link of links) {
    const { protocol, pathname } = new URL(link);
    expect(protocol).toBe('https:');
    expect(existsSync(join('dist', pathname, 'index.html')), link).toBe(true);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the changes of each kind have a page, and all of them make the whole', async ({ page }) => {
    await page.goto('/changes/');
    const kinds = page.getByRole('navigation', { name: 'Show changes of one kind' });
    await kinds.getByRole('link', { name: 'Session outlines' }).click();
    await expect(page).toHaveURL(/\/changes\/sessions\/$/);
    await expect(kinds.locator('[aria-current=page]')).toContainText('Session outlines');
    const paths = await kinds
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const found: string[] = [];
    for (const path of paths.filter((other) => other !== '/changes/')) {
      await page.goto(path);
      const own = await listed(page);
      expect(own.length, path).toBeGreaterThan(0);
      found.push(...own);
    }
    expect(found.sort()).toEqual(changedFiles);
  });
});

test('the changes are accessible on a desk and on a phone, in both themes', async ({ page }) => {
  for (const width of [1280, 360]) {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/changes/checklists/');
    expect(await axeFindings(page)).toEqual([]);
    expect(await axeFindingsInTheDark(page)).toEqual([]);
  }
});
