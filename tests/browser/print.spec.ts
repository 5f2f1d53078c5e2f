import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axeFindings, axeFindingsInTheDark } from './support/axe.ts';
import { everyPath } from './support/every-path.ts';
import { expect, test } from './support/fixture.ts';

const documents = ['/print/playbook/', '/print/outlines/', '/print/methods/'];

/** How many pages a PDF has, from its page objects. */
async function pagesOnPaper(page: Page, format: 'A4' | 'Letter' = 'A4'): Promise<number> {
  const pdf = (await page.pdf({ format })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** A window as wide as the text on A4, seen as the printer sees it. */
async function onPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 673, height: 980 });
}

test('the book holds every chapter in order, numbered, with the contents before them', async ({
  page,
}) => {
  await page.goto('/print/playbook/');
  const titles = (await page.locator('.book-part .document-part > h3').allInnerTexts()).map(
    (title) => title.replace(/\s+/g, ' '),
  );
  const contents = (
    await page
      .locator('.book-contents li li')
      .filter({ has: page.locator('.number') })
      .allInnerTexts()
  ).map((line) => line.replace(/\s+/g, ' '));
  expect(titles).toEqual(contents);
  expect(titles[0]).toMatch(/^1\.1 \S/);
  const chapters = everyPath().filter((path) => /^\/playbook\/[^/]+\/[^/]+\/$/.test(path));
  expect(titles.length).toBe(chapters.length);
});

test('the book has the pages of a book, and each part begins on one', async ({ page }) => {
  await page.goto('/print/playbook/');
  const parts = await page.locator('.book-part, .document-part').count();
  const pages = await pagesOnPaper(page);
  expect(pages).toBeGreaterThan(60);
  expect(pages).toBeGreaterThanOrEqual(parts + 2);
  expect(await pagesOnPaper(page, 'Letter')).toBeGreaterThan(60);
});

test('each outline begins on a page, and none is left empty at the end', async ({ page }) => {
  await page.goto('/print/outlines/');
  const outlines = page.locator('.document-part');
  const count = await outlines.count();
  expect(await page.locator('.outline-contents > li').count()).toBe(count);
  const all = await pagesOnPaper(page);
  expect(all).toBeGreaterThanOrEqual(count + 2);
  // Without the last outline there are only fewer pages by its own; a page after it would stay.
  await page.evaluate(() => {
    document
      .querySelectorAll('.cover, .document-contents, .document-part:not(:last-child)')
      .forEach((part) => {
        part.remove();
      });
    const last = document.querySelector('.document-part');
    last?.replaceChildren('One line.');
  });
  expect(await pagesOnPaper(page)).toBe(1);
});

test('the cards of the methods take a page each', async ({ page }) => {
  await page.goto('/print/methods/');
  expect(await pagesOnPaper(page)).toBe(await page.locator('.card').count());
});

for (const path of documents) {
  test(`${path}: headings nest, ids are unique, links stay where they can`, async ({ page }) => {
    await page.goto(path);
    const levels = await page
      .locator('main :is(h1, h2, h3, h4, h5, h6)')
      .evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1).length).toBe(1);
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 1), `heading ${String(index)}`).toBeLessThanOrEqual(1);
    });
    const { twice, lost } = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
      const targets = [...document.querySelectorAll('main a[href^="#"]')].map((link) =>
        (link.getAttribute('href') ?? '').slice(1),
      );
      return {
        twice: ids.filter((id, index) => ids.indexOf(id) !== index),
        lost: targets.filter((id) => document.getElementById(id) === null),
      };
    });
    expect(twice).toEqual([]);
    expect(lost).toEqual([]);
  });

  test(`${path} is wider than no window and no sheet`, async ({ page }) => {
    const excess = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      expect(await excess(), String(width)).toBeLessThanOrEqual(0);
    }
    await onPaper(page);
    expect(await excess(), 'on paper').toBeLessThanOrEqual(0);
  });

  test(`${path} is left to its readers: not searched, not mapped, without scripts of its parts`, async ({
    page,
  }) => {
    await page.goto(path);
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('[data-pagefind-body], link[rel=canonical]')).toHaveCount(0);
    expect(readFileSync('dist/sitemap-0.xml', 'utf8')).not.toContain(path);
    await expect(page.locator('main script')).toHaveCount(0);
  });
}

test('every link in the book to a chapter, a claim, a term or a default stays in the book', async ({
  page,
}) => {
  await page.goto('/print/playbook/');
  const away = await page
    .locator('main a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const held = /^\/(playbook\/|glossary\/#|evidence\/(defaults|sources)\/#)/;
  expect(away.filter((address) => held.test(address))).toEqual([]);
  await expect(page.locator('.book-part a.seal:not([href^="#"])')).toHaveCount(0);
});

test('a seal in the book carries the number that its claim has at the end', async ({ page }) => {
  await page.goto('/print/playbook/');
  const numbers = await page.locator('.book-part a.seal[data-at]').evaluateAll((seals) =>
    seals.map((seal) => {
      const claim = document.getElementById((seal.getAttribute('href') ?? '').slice(1));
      const number = claim?.querySelector('.number')?.textContent ?? '';
      return [seal.getAttribute('data-at'), number.trim()];
    }),
  );
  expect(numbers.length).toBeGreaterThan(40);
  for (const [inText, atEnd] of numbers) expect(inText).toBe(atEnd);
});

test('the page about printing leads to all documents, and says what each is', async ({ page }) => {
  await page.goto('/print/');
  for (const path of documents) {
    await expect(page.locator(`main .entry-list a[href="${path}"]`)).toHaveCount(1);
  }
});

for (const path of documents) {
  test(`axe finds nothing in ${path}, light and dark`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(path);
    expect(await axeFindings(page)).toEqual([]);
    expect(await axeFindingsInTheDark(page)).toEqual([]);
  });
}
