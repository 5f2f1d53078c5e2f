import { axeFindings, axeFindingsInTheDark } from './support/axe.ts';
import { everyPath } from './support/every-path.ts';
import { expect, test } from './support/fixture.ts';

// A page that axe keeps busy for seconds may be late to draw its fonts; Chromium then warns that they were not used.
test.use({ tolerated: { faults: [/preloaded using link preload/] } });

const share = 12;
// Documents to print are many pages in one, and have a test of their own: print.spec.ts.
const paths = everyPath().filter((path) => !/^\/print\/./.test(path));
const groups = Array.from({ length: Math.ceil(paths.length / share) }, (_, index) =>
  paths.slice(index * share, (index + 1) * share),
);

for (const group of groups) {
  test(`axe finds nothing from ${group[0]} to ${group.at(-1)}, light and dark`, async ({
    page,
  }) => {
    for (const path of group) {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(path);
      expect(await axeFindings(page), `${path}, light`).toEqual([]);
      expect(await axeFindingsInTheDark(page), `${path}, dark`).toEqual([]);
    }
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on a planner whose script has not come, ${theme}`, async ({ page }) => {
    const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
    await page.route(/MethodSelector/, async (route) => {
      await held;
      await route.continue();
    });
    await page.emulateMedia({ colorScheme: theme });
    await page.goto('/plan/methods/', { waitUntil: 'domcontentloaded' });
    await expect(page.getByRole('slider').first()).toBeDisabled();
    expect(await axeFindings(page)).toEqual([]);
    release(undefined);
    await expect(page.getByRole('slider').first()).toBeEnabled();
  });
}

test('axe finds nothing on the page of a missing page', async ({ page }) => {
  await page.goto('/404.html');
  expect(await axeFindings(page)).toEqual([]);
});

test('axe finds a picture without words, and what cannot be read in the dark alone', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto('/about/');
  await page.evaluate(() => {
    document.querySelector('main')?.append(document.createElement('img'));
    const faint = new CSSStyleSheet();
    faint.replaceSync('@media (prefers-color-scheme: dark) { main p { color: #223; } }');
    document.adoptedStyleSheets = [faint];
  });
  const inTheLight = await axeFindings(page);
  expect(inTheLight).toHaveLength(1);
  expect(inTheLight[0]).toContain('image-alt: img');
  expect((await axeFindingsInTheDark(page)).join()).toContain('color-contrast: ');
});
