import { expect, test } from './support/fixture.ts';
import {
  beginWith,
  goToStep,
  keptRecords,
  nameField,
  openHub,
  openPlanner,
  saved,
} from './support/planning.ts';

test('nothing is stored before the reader acts', async ({ page }) => {
  await openPlanner(page, '/plan/methods/');
  await expect(page.getByText('Nothing is kept yet')).toBeVisible();
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('the first change keeps a programme, which is there after a reload', async ({ page }) => {
  await openPlanner(page, '/plan/methods/');
  await page.getByRole('radio', { name: 'Culture and empathy' }).check();
  await expect(saved(page)).toBeVisible();
  await expect(nameField(page)).toHaveValue('My programme');
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Culture and empathy' })).toBeChecked();
  await expect(page).toHaveURL(/\/plan\/methods\/$/);
});

test('what is typed and left at once is kept', async ({ page }) => {
  await openPlanner(page, '/plan/methods/');
  await page.getByLabel('Hours a week that each executive can give').fill('2.5');
  await page.goto('/methods/');
  await openPlanner(page, '/plan/methods/');
  await expect(page.getByLabel('Hours a week that each executive can give')).toHaveValue('2.5');
});

test('the way through the steps: what one settles, the next starts from', async ({ page }) => {
  await beginWith(page, 'Quarter');
  await page.getByRole('button', { name: 'Settle on reverse mentoring' }).click();
  await expect(page.getByText(/^Settled on .*: Reverse mentoring\./)).toBeVisible();
  await page.getByRole('link', { name: 'Next: Methods' }).click();
  await expect(page.locator('.planner[data-awake]')).toBeVisible();
  await page.getByRole('button', { name: /^Settle on workshops/ }).click();
  await page.getByRole('link', { name: 'Next: Blend' }).click();
  await expect(page.locator('.planner[data-awake]')).toBeVisible();
  await expect(page.locator('.verdict')).toContainText('13 weeks take 17.17');
  await page.getByRole('button', { name: 'Settle this blend' }).click();
  await page.getByRole('link', { name: 'Next: Business case' }).click();
  await expect(page.locator('.planner[data-awake]')).toBeVisible();
  await expect(page.getByText('From your plan: Blend.').first()).toBeVisible();
  await expect(page.getByRole('row', { name: /^In full/ })).toContainText('£33,596');
  await page.getByRole('button', { name: 'Settle these costs' }).click();
  const steps = page.getByRole('navigation', { name: 'Steps of your plan' });
  await expect(steps).toContainText('Reverse mentoring');
  await expect(steps).toContainText('3 methods');
  await expect(steps).toContainText('13 weeks');
  await expect(steps).toContainText('£33,596');
  await page.reload();
  await expect(page.locator('.planner[data-awake]')).toBeVisible();
  await expect(steps).toContainText('£33,596');
});

test('a change upstream makes settled steps ask for another look, and says what changed', async ({
  page,
}) => {
  await beginWith(page, 'Quarter');
  await goToStep(page, 'Blend');
  await page.getByRole('button', { name: 'Settle this blend' }).click();
  await goToStep(page, 'Model');
  await page.getByLabel('Weeks until results are needed').fill('20');
  await goToStep(page, 'Blend');
  const notice = page.locator('.stale');
  await expect(notice).toContainText('Weeks: 13 then, 20 now.');
  // The settled layout stands until the reader changes it.
  await expect(page.getByLabel('Weeks', { exact: true })).toHaveValue('13');
  await page.getByRole('button', { name: 'Back to 20' }).click();
  await expect(page.getByLabel('Weeks', { exact: true })).toHaveValue('20');
  await page.getByRole('button', { name: 'It still holds' }).click();
  await expect(notice).toHaveCount(0);
  await expect(page.getByText(/^Settled on/)).toBeVisible();
});

test('a length is handed on, can be overridden and restored', async ({ page }) => {
  await openPlanner(page, '/plan/model/');
  await page.getByLabel('Weeks until results are needed').fill('30');
  await goToStep(page, 'Methods');
  const weeks = page.getByLabel('Length of the programme, in weeks');
  await expect(weeks).toHaveValue('30');
  await expect(page.getByText('From your plan: Model.')).toBeVisible();
  await weeks.fill('8');
  await page.getByRole('button', { name: 'Back to 30' }).click();
  await expect(weeks).toHaveValue('30');
  await expect(page.getByText('From your plan: Model.')).toBeVisible();
});

test('undo and redo work by button and key, on the next page too, and say what they did', async ({
  page,
}) => {
  await openPlanner(page, '/plan/methods/');
  const weight = page.getByRole('slider', { name: 'Executive time' });
  await weight.focus();
  await page.keyboard.press('Home');
  await page.getByRole('radio', { name: 'Culture and empathy' }).check();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('radio', { name: 'Balanced' })).toBeChecked();
  await expect(page.getByText('Undone: Preset of the weights')).toBeAttached();
  await goToStep(page, 'Model');
  await page.keyboard.press('ControlOrMeta+z');
  await goToStep(page, 'Methods');
  await expect(weight).toHaveValue('4');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(weight).toHaveValue('0');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(page.getByRole('radio', { name: 'Culture and empathy' })).toBeChecked();
});

test('a name is kept, and a scenario stands beside the programme it came from', async ({
  page,
}) => {
  await openPlanner(page, '/plan/methods/');
  await nameField(page).fill('Spring at Fernhill');
  await page.getByText('Share and keep').click();
  await page.getByRole('button', { name: 'Duplicate as a scenario' }).click();
  await expect(nameField(page)).toHaveValue('Spring at Fernhill: scenario');
  await page.getByRole('radio', { name: 'All equal' }).check();
  await openHub(page);
  const list = page.getByRole('region', { name: 'Your programmes' });
  await expect(list.getByRole('heading', { level: 3 })).toHaveText([
    'Spring at Fernhill: scenario',
    'Spring at Fernhill',
  ]);
  await list.getByRole('button', { name: 'Open: Spring at Fernhill' }).click();
  await openPlanner(page, '/plan/methods/');
  await expect(page.getByRole('radio', { name: 'Balanced' })).toBeChecked();
});

test('a programme can be renamed, deleted, brought back and deleted for ever', async ({ page }) => {
  await beginWith(page, 'Four-week pilot');
  await openHub(page);
  const list = page.getByRole('region', { name: 'Your programmes' });
  await list.getByRole('button', { name: 'Rename: Four-week pilot' }).click();
  await expect(page.getByLabel('Name of the programme')).toBeFocused();
  await page.keyboard.type('Second ');
  await page.keyboard.press('Enter');
  await expect(list.getByRole('heading', { level: 3 }).first()).toContainText('Second');
  await list.getByRole('button', { name: /^Delete: / }).click();
  await expect(page.locator('.hub-status')).toContainText('is deleted');
  await expect(list.getByText('You have no programme yet')).toBeVisible();
  await list.getByRole('button', { name: /^Bring it back/ }).click();
  await expect(list.getByRole('button', { name: /^Open: / })).toBeVisible();
  await list.getByRole('button', { name: /^Delete: / }).click();
  await list.getByRole('button', { name: /^Delete for ever/ }).click();
  await expect(page.locator('.hub-status')).toContainText('gone for ever');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('everything stored can be deleted after a question', async ({ page }) => {
  await beginWith(page, 'Quarter');
  await openHub(page);
  await page.getByRole('button', { name: 'Delete everything stored' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  expect(Object.keys(await keptRecords(page))).toHaveLength(1);
  await page.getByRole('button', { name: 'Delete everything stored' }).click();
  await page.getByRole('button', { name: 'Delete all of it, for ever' }).click();
  await expect(page.locator('.hub-status')).toContainText('Nothing is stored any more');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('from scratch nothing is weighed', async ({ page }) => {
  await openHub(page);
  await page.getByRole('button', { name: /^From scratch/ }).click();
  await expect(page.locator('.planner[data-awake]')).toBeVisible();
  await expect(page.locator('.verdict')).toContainText('Nothing is weighed yet');
});
