import type { Page } from '@playwright/test';
import { expect, test } from './support/fixture.ts';

const path = '/plan/model/';
const verdict = (page: Page) => page.locator('.verdict');

async function awake(page: Page, fragment = '') {
  await page.goto(path + fragment);
  await expect(page.locator('.planner[data-awake]')).toBeVisible();
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the first answer and the table of gaps are there', async ({ page }) => {
    await page.goto(path);
    await expect(verdict(page)).toHaveText('Reverse mentoring fits, on conditions.');
    await expect(page.getByRole('row', { name: /Succession/ })).toContainText('Traditional');
    await expect(page.getByRole('slider').first()).toBeDisabled();
  });
});

test('conditions go as they are settled', async ({ page }) => {
  await awake(page);
  await expect(page.getByRole('heading', { name: 'Settle these before the start' })).toBeVisible();
  for (const name of [
    'A charter for each pair',
    'A confidentiality agreement',
    'A sponsor at the top',
  ]) {
    await page.getByRole('checkbox', { name }).check();
  }
  await expect(verdict(page)).toHaveText('Reverse mentoring fits.');
});

test('low safety and too few weeks block, with what would help', async ({ page }) => {
  await awake(page);
  await page.getByRole('radio', { name: /^Low/ }).check();
  await expect(verdict(page)).toContainText('Do not start it yet');
  await page.getByRole('radio', { name: /^High/ }).check();
  await page.getByLabel('Weeks until results are needed').fill('4');
  await expect(page.locator('.planner-results')).toContainText(
    '4 weeks are too few: it needs at least 6',
  );
});

test('the weight named as a flip point does change the model', async ({ page }) => {
  await awake(page);
  const sentence = await page
    .getByText(/It would become hybrid mentoring if .*succession.* weighed/)
    .innerText();
  const weight = Math.ceil(Number(/weighed ([\d.]+)/.exec(sentence)?.[1]));
  await page.getByRole('slider', { name: 'Succession' }).fill(String(weight));
  await expect(verdict(page)).toContainText('Hybrid mentoring');
  await page.getByRole('slider', { name: 'Succession' }).fill(String(weight - 1));
  await expect(verdict(page)).toContainText('Reverse mentoring');
});

test('a link from a page opens with that page’s gaps and no others', async ({ page }) => {
  await page.goto('/models/traditional/');
  await page.getByRole('link', { name: 'Weigh your own gaps' }).click();
  await expect(page.locator('.planner[data-awake]')).toBeVisible();
  await expect(page.getByRole('slider', { name: 'Succession' })).toHaveValue('5');
  await expect(page.getByRole('slider', { name: 'Digital fluency' })).toHaveValue('0');
  await expect(verdict(page)).toContainText('Traditional mentoring');
});

test('nothing weighed gives a sentence, and a hostile link is named', async ({ page }) => {
  await awake(page, '#g.succession=0&safety=%22%3E%3Cscript%3E&g.fame=3');
  await expect(verdict(page)).toContainText('Nothing is weighed yet');
  await expect(page.getByText('“g.fame” is not something this site knows')).toBeVisible();
  await expect(page.locator('.planner')).not.toContainText(/NaN|Infinity|undefined/);
});

test('the keyboard alone leads from an empty start to a decided model', async ({ page }) => {
  await awake(page, '#g.digital-fluency=0');
  await page.getByRole('slider', { name: 'Digital fluency' }).focus();
  await page.keyboard.press('End');
  await expect(verdict(page)).toContainText('Reverse mentoring');
  await page.getByRole('checkbox', { name: 'A charter for each pair' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(verdict(page)).toHaveText('Reverse mentoring fits.');
});
