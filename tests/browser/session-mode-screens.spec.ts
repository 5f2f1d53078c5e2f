import { axeFindings, axeFindingsInTheDark } from './support/axe.ts';
import { expect, test } from './support/fixture.ts';
import { left, openSession, press, run, sleep, step, whole } from './support/session-mode.ts';

test('axe finds nothing before, during and after a session, light and dark', async ({ page }) => {
  await openSession(page);
  const check = async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.clock.resume();
    expect(await axeFindings(page)).toEqual([]);
    expect(await axeFindingsInTheDark(page)).toEqual([]);
  };
  await page.getByText('Change the times').click();
  await page.getByText('Sound, screen and keys').click();
  await check();
  await press(page, 'Start');
  await sleep(page, 12);
  await check();
  for (let presses = 0; presses < 3; presses++) await press(page, 'Next step');
  await press(page, 'Finish');
  await check();
});

for (const [width, height] of [
  [320, 568],
  [360, 640],
  [740, 360],
  [1280, 800],
  [1920, 1080],
] as const) {
  test(`what matters is on the screen at ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openSession(page);
    await press(page, 'Start');
    await run(page, 130);
    await expect(left(page)).toHaveText('+120:00');
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(excess).toBeLessThanOrEqual(0);
    for (const seen of [left(page), whole(page), step(page)])
      await expect(seen).toBeInViewport({ ratio: 1 });
    for (const name of ['Pause', 'Next step', 'Step back', '+1 minute', '−1 minute'])
      await expect(page.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
    // A metre away, a figure of 60 pixels is as large as this line on paper at arm's length.
    const size = await left(page).evaluate((element) =>
      parseFloat(getComputedStyle(element).fontSize),
    );
    expect(size).toBeGreaterThanOrEqual(60);
  });
}

test('without JavaScript the page is the agenda in full', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL ?? ''}/run/session/pair-session/`);
  await expect(page.getByText('The timer needs JavaScript.')).toBeVisible();
  for (const title of ['Connect', 'Mentor’s lab', 'Reflection', 'Next steps'])
    await expect(page.getByRole('heading', { name: title, level: 2 })).toBeVisible();
  await expect(page.getByText('What follows')).toBeVisible();
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await context.close();
});
