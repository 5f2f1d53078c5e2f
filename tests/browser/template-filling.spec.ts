import { axeFindings } from './support/axe.ts';
import { expect, test } from './support/fixture.ts';
import { openProgrammeOn } from './support/open-programme.ts';

const path = '/templates/pre-registration/';
const hash = 'ab'.repeat(32);
const programme = {
  context: { start: '2027-01-11', executives: 8 },
  plan: { weeks: 12 },
  measurement: [
    { id: 'own', name: 'Claims closed without a list', unit: '%', baseline: 36, due: '2027-06-30' },
  ],
  registered: { on: '2027-01-04', hash },
};

test('fields fill from the open programme, and say so', async ({ page }) => {
  await openProgrammeOn(page, path, programme);
  const measures = page.getByLabel('At most three measures');
  await expect(measures).toHaveValue('Claims closed without a list');
  await expect(measures).toHaveAccessibleDescription(/From your plan\. Type over it/);
  await expect(page.getByLabel('The value of each today')).toHaveValue(
    'Claims closed without a list: 36 %',
  );
  await expect(page.getByLabel('Day of judgement')).toHaveValue('2027-06-30');
  await expect(page.getByLabel('Fingerprint of the registered plan')).toHaveValue(hash);
  await expect(page.getByText('From your plan.').filter({ visible: true })).toHaveCount(5);
  // What the plan says is not typed, and so not kept a second time.
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('form'))),
  ).toEqual([]);
  expect(await axeFindings(page)).toEqual([]);

  await page.goto('/templates/ninety-day-plan/');
  await expect(page.getByLabel('Name of the programme')).toHaveValue('Spring pilot');
  await expect(page.getByLabel('First day')).toHaveValue('2027-01-11');
  await expect(page.getByLabel('Pairs', { exact: true })).toHaveValue('8');
  await expect(page.getByLabel('Length in weeks')).toHaveValue('12');
  await expect(page.getByLabel('Model', { exact: true })).toHaveValue('');
});

test('a filled field is overwritten, even by nothing, and restored', async ({ page }) => {
  await openProgrammeOn(page, path, programme);
  const judged = page.getByLabel('Day of judgement');
  const row = page.locator('[data-field="judged"]');
  await judged.fill('2027-07-15');
  await expect(row.getByText('Your plan says: 30 June 2027')).toBeVisible();
  await page.reload();
  await expect(judged).toHaveValue('2027-07-15');
  await row.getByRole('button', { name: 'Take that again' }).click();
  await expect(judged).toHaveValue('2027-06-30');
  await expect(judged).toBeFocused();

  const measures = page.getByLabel('At most three measures');
  await measures.fill('');
  await page.reload();
  await expect(measures).toHaveValue('');
  await page.getByRole('button', { name: 'Clear what is typed' }).click();
  await expect(measures).toHaveValue('Claims closed without a list');
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(measures).toHaveValue('');
});

test('a field that is not overwritten follows the plan, in another tab too', async ({
  page,
  context,
}) => {
  await openProgrammeOn(page, path, programme);
  const other = await context.newPage();
  await other.goto(path);
  await page.evaluate(() => {
    const key = 'turnabout-programme-spring';
    const text = localStorage.getItem(key) ?? '';
    localStorage.setItem(key, text.replace('2027-06-30', '2027-09-30'));
  });
  await expect(other.getByLabel('Day of judgement')).toHaveValue('2027-09-30');
});

test('the research question of one template fills the others, with and without a programme', async ({
  page,
}) => {
  await page.goto('/templates/research-question/');
  await page.getByLabel('Your question, in one sentence').fill('Why two lists?');
  await page.goto('/templates/pairing-charter/');
  const question = page.getByLabel('Our research question');
  await expect(question).toHaveValue('Why two lists?');
  await expect(question).toHaveAccessibleDescription(/From your other form: Research question/);
  await openProgrammeOn(page, '/templates/pairing-charter/', programme);
  await expect(question).toHaveValue('');
  await expect(page.getByLabel('Day of the last session')).toHaveValue('2027-04-04');
});

test('a programme that cannot be read fills nothing and breaks nothing', async ({ page }) => {
  await openProgrammeOn(page, path, { name: 7, context: 'x', measurement: {}, plan: null });
  await expect(page.getByText('For Unnamed programme.')).toBeVisible();
  await page.getByLabel('Success is').fill('Thirty');
  await page.reload();
  await expect(page.getByLabel('Success is')).toHaveValue('Thirty');
});

test('filled fields are printed like typed ones', async ({ page }) => {
  await openProgrammeOn(page, path, programme);
  await expect(page.getByLabel('Day of judgement')).toHaveValue('2027-06-30');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-field="judged"] .typed')).toHaveText('30 June 2027');
  await expect(page.getByText('From your plan.').filter({ visible: true })).toHaveCount(0);
});
