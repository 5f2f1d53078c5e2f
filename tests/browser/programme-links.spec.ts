import { copiedLink } from './support/copied-link.ts';
import { expect, test } from './support/fixture.ts';
import { keptRecords, nameField, openPlanner, saved } from './support/planning.ts';

const cap = 'Hours a week that each executive can give';

test('a link opens as a copy: nothing is kept, and one’s own programme is untouched', async ({
  page,
  browser,
}) => {
  await openPlanner(page, '/plan/methods/');
  await nameField(page).fill('Theirs');
  await page.getByLabel(cap).fill('3');
  const link = await copiedLink(page);

  const reader = await browser.newContext();
  const other = await reader.newPage();
  await openPlanner(other, '/plan/methods/');
  await nameField(other).fill('Mine');
  await other.getByLabel(cap).fill('5');
  await expect
    .poll(async () => Object.values(await keptRecords(other)).join())
    .toContain('"capHours":5');
  const before = await keptRecords(other);
  await other.goto(link);
  await expect(other.getByText('You opened a programme from a link.')).toBeVisible();
  await expect(other.getByLabel(cap)).toHaveValue('3');
  expect(await keptRecords(other)).toEqual(before);

  await other.reload();
  await expect(other.getByLabel(cap)).toHaveValue('3');
  await other.getByRole('link', { name: '1 Model' }).click();
  await expect(other.locator('.planner[data-awake]')).toBeVisible();
  await expect(nameField(other)).toHaveValue('Theirs');
  expect(await keptRecords(other)).toEqual(before);

  await other.getByRole('button', { name: 'Back to mine' }).click();
  await expect(nameField(other)).toHaveValue('Mine');
  await expect(other).toHaveURL(/\/plan\/model\/$/);
  await reader.close();
});

test('the first change of a copy keeps it as a programme of its own', async ({ page }) => {
  await openPlanner(page, '/plan/methods/#preset=culture');
  await expect(page.getByText('You opened a setting')).toBeVisible();
  await page.getByLabel(cap).fill('2');
  await expect(saved(page)).toBeVisible();
  await expect(page.getByText('You opened a setting')).toHaveCount(0);
  await expect(page).toHaveURL(/\/plan\/methods\/$/);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Culture and empathy' })).toBeChecked();
  await expect(page.getByLabel(cap)).toHaveValue('2');
});

test('a setting can be taken over into one’s own programme, as one edit', async ({ page }) => {
  await openPlanner(page, '/plan/methods/');
  await nameField(page).fill('Mine');
  await page.getByLabel(cap).fill('5');
  await expect(saved(page)).toBeVisible();
  await page.goto('/playbook/design/choosing-methods/');
  await page.locator('.try-it a').click();
  await expect(page.locator('.planner[data-awake]')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Culture and empathy' })).toBeChecked();
  await page.getByRole('button', { name: 'Use it in “Mine”' }).click();
  await expect(nameField(page)).toHaveValue('Mine');
  await expect(page.getByRole('radio', { name: 'Culture and empathy' })).toBeChecked();
  await expect(page.getByLabel(cap)).toHaveValue('5');
  expect(Object.keys(await keptRecords(page))).toHaveLength(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('radio', { name: 'Balanced' })).toBeChecked();
  await expect(nameField(page)).toHaveValue('Mine');
});

test('one’s own link is no copy', async ({ page }) => {
  await openPlanner(page, '/plan/methods/');
  await page.getByLabel(cap).fill('3');
  await expect(saved(page)).toBeVisible();
  const link = await copiedLink(page);
  await page.goto('/plan/');
  await openPlanner(page, link);
  await expect(page.getByText('You opened a programme from a link.')).toHaveCount(0);
  await expect(saved(page)).toBeVisible();
});

test('links that were released keep opening', async ({ page }) => {
  await openPlanner(page, '/plan/methods/#cap=3&facilitator=10&preset=skill&w.cost=9&weeks=20');
  await expect(page.getByRole('radio', { name: 'Skills and adoption' })).toBeChecked();
  await expect(page.getByLabel(cap)).toHaveValue('3');
  await expect(page.getByRole('slider', { name: 'Cost' })).toHaveValue('9');
  await openPlanner(page, '/plan/model/#charter=1&g.succession=8&safety=high&weeks=30');
  await expect(page.getByRole('slider', { name: 'Succession' })).toHaveValue('8');
  await expect(page.getByRole('slider', { name: 'Digital fluency' })).toHaveValue('0');
  await expect(page.getByRole('checkbox', { name: 'A charter for each pair' })).toBeChecked();
});

for (const [what, fragment, message] of [
  ['cut short', '#p=1.q1YqLU4tckksSVSyKs3JAXL', 'It is damaged'],
  ['of random bytes', '#p=1.AAAAAAAA____', 'It is damaged'],
  ['of a newer version', '#p=2.AAAA', 'newer version of this site (version 2)'],
  ['of 40,000 characters', `#p=1.${'A'.repeat(40_000)}`, 'longer than any'],
] as const) {
  test(`a link ${what} is refused with the reason, and one's own programme stays`, async ({
    page,
  }) => {
    await openPlanner(page, '/plan/methods/');
    await page.getByLabel(cap).fill('3');
    await expect(saved(page)).toBeVisible();
    await page.goto('/plan/');
    await openPlanner(page, `/plan/methods/${fragment}`);
    await expect(page.getByText('This link cannot be opened.')).toBeVisible();
    await expect(page.getByRole('alert').filter({ hasText: message })).toBeVisible();
    await expect(page.getByLabel(cap)).toHaveValue('3');
  });
}
