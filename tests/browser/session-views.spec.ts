import { readdirSync } from 'node:fs';
import { expect, test } from './support/fixture.ts';

const outlines = readdirSync('dist/print/sessions');
/** Minutes up to which an outline is one sheet in every view. */
const shortMinutes = 90;

test('one outline has two views, and each leads to the other, the timer and its hand-out', async ({
  page,
}) => {
  await page.goto('/sessions/pair-session/');
  const views = page.getByRole('navigation', { name: 'Two views of this outline' });
  await expect(views.locator('[aria-current]')).toHaveText('For whoever runs it');
  await expect(page.locator('.say').first()).toBeVisible();

  await views.getByRole('link', { name: 'For those who take part' }).click();
  await expect(page).toHaveURL(/\/sessions\/pair-session\/participant\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Pair session: for those who take part',
  );
  await expect(views.locator('[aria-current]')).toHaveText('For those who take part');
  await expect(page.getByText('Arrive as two people, then say plainly')).toBeVisible();

  await page.getByRole('link', { name: 'Print a hand-out' }).click();
  await expect(page).toHaveURL(/\/print\/sessions\/pair-session\/participant\/$/);
  await page.getByRole('link', { name: 'Back to the outline' }).click();
  await page.getByRole('link', { name: 'Start the session' }).click();
  await expect(page.locator('session-timer[data-awake]')).toBeVisible();
  await page.getByRole('link', { name: 'The outline' }).click();
  await expect(page).toHaveURL(/\/sessions\/pair-session\/$/);
});

test('participants do not read what is only for the one who runs it', async ({ page }) => {
  await page.goto('/sessions/peer-circle/');
  await expect(page.getByText('Check that no member reports to another')).toBeVisible();
  for (const path of [
    '/sessions/peer-circle/participant/',
    '/print/sessions/peer-circle/participant/',
  ]) {
    await page.goto(path);
    const text = (await page.locator('main').textContent()) ?? '';
    expect(text).toContain('Hear a case, ask real questions');
    expect(text).toContain('If you were asked for a case');
    expect(text).not.toContain('Check that no member reports');
    expect(text).not.toContain('Tell the programme lead');
    expect(text).not.toContain('You can say');
    expect(text).not.toContain('The facilitator stops advice');
  }
});

test('both views can be read and changed without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL ?? ''}/sessions/pair-session/`);
  await page.getByRole('link', { name: 'For those who take part' }).click();
  await expect(page.getByText('Arrive as two people, then say plainly')).toBeVisible();
  await context.close();
});

for (const format of ['A4', 'Letter'] as const) {
  test(`each hand-out is one sheet on ${format}, a long session two at most`, async ({ page }) => {
    expect(outlines.length).toBeGreaterThan(10);
    for (const outline of outlines) {
      await page.goto(`/print/sessions/${outline}/`);
      const minutes = parseInt(
        (await page.locator('.hand-out header').textContent())?.match(/(\d+) minutes/)?.[1] ?? '',
      );
      expect(minutes).toBeGreaterThan(0);
      const most = minutes <= shortMinutes ? 1 : 2;
      expect(pagesOf(await page.pdf({ format })), outline).toBeLessThanOrEqual(most);
      await page.goto(`/print/sessions/${outline}/participant/`);
      expect(pagesOf(await page.pdf({ format })), `${outline}, participants`).toBe(1);
    }
  });
}

test('pages of a PDF are counted, not assumed', async ({ page }) => {
  await page.goto('/print/methods/');
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeGreaterThan(3);
});

test('session mode prints the whole agenda', async ({ page }) => {
  await page.goto('/run/session/pair-session/');
  await expect(page.locator('session-timer[data-awake]')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const title of ['Connect', 'Mentor’s lab', 'Reflection', 'Next steps'])
    await expect(page.getByRole('heading', { name: title, level: 2 })).toBeVisible();
  await expect(page.getByRole('timer')).toBeHidden();
});

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
