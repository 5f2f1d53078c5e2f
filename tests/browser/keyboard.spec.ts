import { type Page } from '@playwright/test';
import { expect, test } from './support/fixture.ts';
import { openHub, openPlanner } from './support/planning.ts';

/** Presses Tab until the focus is on a control with that name; fails where it cannot be reached. */
async function tabTo(page: Page, name: RegExp, most = 120) {
  for (let press = 0; press < most; press++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement)) return '';
      const labels =
        element instanceof HTMLInputElement
          ? [...(element.labels ?? [])].map((l) => l.innerText)
          : [];
      return [element.getAttribute('aria-label') ?? '', ...labels, element.innerText]
        .join(' ')
        .trim();
    });
    if (name.test(focused)) return;
  }
  throw new Error(`the keyboard does not reach ${String(name)}`);
}

const onBody = (page: Page) => page.evaluate(() => document.activeElement === document.body);

test('the keyboard alone leads from an empty device to a settled model and methods', async ({
  page,
}) => {
  await openHub(page);
  await tabTo(page, /^From scratch/);
  await page.keyboard.press('Enter');
  await expect(page.locator('.planner[data-awake]')).toBeVisible();
  await expect(page.locator('.verdict')).toContainText('Nothing is weighed yet');
  await tabTo(page, /^Digital fluency/);
  for (let press = 0; press < 8; press++) await page.keyboard.press('ArrowRight');
  await expect(page.locator('.verdict')).toContainText('Reverse mentoring');
  expect(await onBody(page)).toBe(false);
  await tabTo(page, /^A charter for each pair/);
  await page.keyboard.press('Space');
  await tabTo(page, /^Settle on reverse mentoring/);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Settled on .*: Reverse mentoring/)).toBeVisible();
  expect(await onBody(page)).toBe(false);
  await tabTo(page, /^Next: Methods/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/plan\/methods\//);
  await expect(page.locator('.planner[data-awake]')).toBeVisible();
  await tabTo(page, /^Balanced/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.verdict')).toContainText('job shadowing');
  await tabTo(page, /^Hours a week that each executive can give/);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('2');
  await tabTo(page, /^Settle on/);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Settled on /)).toBeVisible();
  expect(await onBody(page)).toBe(false);
});

for (const path of ['/plan/model/', '/plan/methods/', '/plan/blend/', '/plan/case/'] as const) {
  test(`every control of ${path} has a name, and the focus is always seen`, async ({ page }) => {
    await openPlanner(page, path);
    const controls = page
      .locator('.plan-frame')
      .locator('button, input, select, textarea, a[href], summary')
      .filter({ visible: true });
    for (const control of await controls.all()) await expect(control).toHaveAccessibleName(/\S/);
    // A few steps from the start: an outline, or a border that tells where one is.
    for (let press = 0; press < 25; press++) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle !== 'none' && outlineWidth !== '0px';
      });
      expect(seen, `focus ${press}`).toBe(true);
    }
  });
}

test('an undo is announced once, politely', async ({ page }) => {
  await openPlanner(page, '/plan/methods/');
  await page.getByRole('radio', { name: 'All equal' }).check();
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const region = document.querySelector('.plan-frame > [role="status"]');
    if (region === null) throw new Error('there is no live region');
    new MutationObserver(() => heard.push(region.textContent)).observe(region, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('radio', { name: 'Balanced' })).toBeChecked();
  expect(await page.evaluate(() => (window as { heard?: string[] }).heard)).toEqual([
    'Undone: Preset of the weights',
  ]);
});
