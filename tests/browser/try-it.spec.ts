import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { everyPath } from './support/every-path.ts';
import { expect, test } from './support/fixture.ts';
import { openPlanner } from './support/planning.ts';
import { openProgrammeOn, programmeText } from './support/open-programme.ts';

const links = [
  ...new Set(
    everyPath().flatMap((path) => {
      const html = readFileSync(join('dist', path, 'index.html'), 'utf8');
      return [...html.matchAll(/class="try-it".{0,80}?<a class="button" href="([^"]+)"/gs)].map(
        ([, href = '']) => href.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
      );
    }),
  ),
];

test('there are blocks for every planner', () => {
  for (const planner of ['model', 'methods', 'blend', 'case', 'measure'])
    expect(links.filter((link) => link.startsWith(`/plan/${planner}/#`)).length).toBeGreaterThan(0);
});

for (const link of links) {
  test(`${link} is understood whole, and opens as a copy`, async ({ page }) => {
    await openPlanner(page, link);
    await expect(
      page.getByRole('status').getByText('You opened a setting from the playbook'),
    ).toBeVisible();
    await expect(page.getByText('has been left out')).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
}

test('a chapter opens its blend, its case and its measures', async ({ page }) => {
  await page.goto('/playbook/design/blending-over-time/');
  await page.getByRole('link', { name: 'Open this blend' }).click();
  await expect(page.locator('.planner[data-awake]')).toBeVisible();
  await expect(page.getByRole('textbox', { name: /weeks/i }).first()).toHaveValue('13');
  await page.goto('/playbook/measure/kpis-in-four-buckets/');
  await page.getByRole('link', { name: 'Open these measures' }).click();
  await expect(page.locator('.planner[data-awake]')).toBeVisible();
  await expect(page.getByText('Decisions changed, with evidence').first()).toBeVisible();
});

test('the setting of a chapter is taken over into one’s own programme, and can be undone', async ({
  page,
}) => {
  await openProgrammeOn(page, '/playbook/measure/kpis-in-four-buckets/', {
    measurement: [{ id: 'own', kpi: 'mentor-turnover', baseline: 12 }],
  });
  await page.getByRole('link', { name: 'Open these measures' }).click();
  await page
    .getByRole('button', { name: /Spring pilot/ })
    .first()
    .click();
  await expect.poll(() => programmeText(page)).toContain('sessions-held');
  const record = JSON.parse(await programmeText(page)) as {
    programme: { name: string; measurement: { kpi: string; baseline?: number }[] };
  };
  expect(record.programme.name).toBe('Spring pilot');
  expect(record.programme.measurement.map(({ kpi }) => kpi)).toEqual([
    'mentor-turnover',
    'sessions-held',
    'decisions-changed',
    'unit-adoption',
  ]);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => programmeText(page)).not.toContain('sessions-held');
});
