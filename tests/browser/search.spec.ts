import { expect, test } from './support/fixture.ts';

// A page that is left while its fonts are still on their way makes Chromium warn that they were not used.
const leftEarly = /preloaded using link preload/;
test.use({ tolerated: { faults: [leftEarly] } });

test.describe('the search dialog', () => {
  for (const keys of ['/', 'ControlOrMeta+k']) {
    test(`opens with ${keys}, finds, and opens a page with the keyboard alone`, async ({
      page,
    }) => {
      await page.goto('/');
      await page.keyboard.press(keys);
      const box = page.getByRole('searchbox', { name: 'Search the site' });
      await expect(box).toBeFocused();
      await page.keyboard.type('peer circle');
      await expect(page.locator('.hit a').first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await expect(page.locator('.hit a').first()).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      await expect(box).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/peer-circle/);
    });
  }

  test('closes with Escape and gives the focus back', async ({ page }) => {
    await page.goto('/');
    const link = page.getByRole('link', { name: 'Search' }).first();
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(link).toBeFocused();
  });

  test('does not steal a slash from a field', async ({ page }) => {
    await page.goto('/plan/methods/');
    const field = page.getByLabel('Length of the programme, in weeks');
    await expect(field).toBeEnabled();
    await field.press('/');
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test('marks what was found, names sections and filters by kind', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('workshop');
    await expect(page.locator('.hit mark').first()).toBeVisible();
    await expect(page.locator('.hit-section').first()).toBeVisible();
    const filter = page.getByRole('button', { name: /^Session \d+$/ });
    await filter.click();
    await expect(filter).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('.hit-type').first()).toHaveText('Session');
    expect(new Set(await page.locator('.hit-type').allTextContents())).toEqual(
      new Set(['Session']),
    );
  });

  test('says when nothing is found, and suggests the word that was meant', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('zzqxv');
    await expect(page.getByRole('status')).toContainText('Nothing found for “zzqxv”');
    await page.getByRole('searchbox').fill('shadwoing');
    const suggestion = page.getByRole('button', { name: 'shadowing', exact: true });
    await expect(suggestion).toBeVisible();
    await suggestion.click();
    await expect(page.locator('.hit a').first()).toBeVisible();
  });

  test('shows markup in a query as text and runs none of it', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('<img src=x onerror=alert(1)>zzq');
    await expect(page.getByRole('status')).toContainText('<img src=x onerror=alert(1)>zzq');
  });

  test('remembers what was opened, and forgets it when asked', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('microlearning');
    await page.locator('.hit a').first().click();
    await expect(page).toHaveURL(/microlearning/);
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText('You opened lately');
    await page.getByRole('button', { name: 'Forget these' }).click();
    await expect(page.locator('.hit')).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

test('the search page keeps the query in its address, and back and reload bring it again', async ({
  page,
}) => {
  await page.goto('/search/#q=confidentiality');
  await expect(page.getByRole('searchbox')).toHaveValue('confidentiality');
  await expect(page.locator('.hit a').first()).toBeVisible();
  await page.getByRole('searchbox').fill('sponsor');
  await expect(page).toHaveURL(/#q=sponsor/);
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('sponsor');
});

test('the title of a page finds that page among the first three', async ({ page }) => {
  await page.goto('/a-z/');
  const entries = await page.locator('.letter li').evaluateAll((items) =>
    items.map((item) => ({
      title: item.querySelector('a')?.textContent.trim() ?? '',
      path: item.querySelector('a')?.pathname ?? '',
      kind: item.querySelector('span')?.textContent ?? '',
    })),
  );
  // Terms of the glossary share one page. Every third of the others is a fair sample.
  const sample = entries
    .filter(({ kind }) => kind !== 'Glossary')
    .filter((_, index) => index % 3 === 0);
  expect(sample.length).toBeGreaterThan(40);
  await page.goto('/search/');
  const missed: string[] = [];
  const hits = page.locator('#search-hits');
  for (const { title, path } of sample) {
    await page.getByRole('searchbox').fill(title);
    await expect(hits).not.toHaveAttribute('aria-busy');
    const first = await hits
      .locator('> .hit:nth-child(-n+3) > a:first-child')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    if (!first.includes(path)) missed.push(title);
  }
  expect(missed.length / sample.length, missed.join('; ')).toBeLessThanOrEqual(0.05);
});

test.describe('when the index cannot be loaded', () => {
  test.use({ tolerated: { faults: [leftEarly, /pagefind/, /Failed to load/, /404/] } });

  test('search says so and offers another try and the A to Z', async ({ page }) => {
    await page.route('**/pagefind/pagefind.js', (route) =>
      route.fulfill({ status: 404, body: '' }),
    );
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('mentor');
    await expect(page.getByRole('status')).toContainText('could not be loaded');
    await expect(page.getByRole('dialog').getByRole('link', { name: 'A to Z' })).toBeVisible();
    await page.unroute('**/pagefind/pagefind.js');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('search leads to a page that points to the A to Z, which lists everything', async ({
    page,
  }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Search' }).first().click();
    await expect(page.getByText('Search needs JavaScript')).toBeVisible();
    await page.locator('search-page').getByRole('link', { name: 'A to Z' }).click();
    await expect(page.getByRole('link', { name: 'Peer circles', exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Workshops', exact: true })).toBeVisible();
  });
});
