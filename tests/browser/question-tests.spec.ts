import { axeFindings, axeFindingsInTheDark } from './support/axe.ts';
import { expect, test } from './support/fixture.ts';

const path = '/templates/research-question/';

test('a weak question is pointed out when the field is left, with why and what instead', async ({
  page,
}) => {
  await page.goto(path);
  const question = page.getByLabel('Your question, in one sentence');
  const noticed = page.locator('[data-field="question"] .noticed');
  await question.pressSequentially('What does Gen Z want');
  await expect(noticed.getByRole('status')).toBeEmpty();
  await page.keyboard.press('Tab');
  await expect(noticed.getByRole('status')).toHaveText(
    /^Noticed: About a generation; Cannot be observed\. .* is your judgement\.$/,
  );
  const items = noticed.getByRole('listitem');
  await expect(items).toHaveCount(2);
  await expect(items.first()).toContainText('It speaks of an age: “Gen Z”.');
  await expect(items.first()).toContainText('Ask about a situation');
  await expect(items.first()).toContainText('Why did four of the last ten graduates leave');
  expect(await axeFindings(page)).toEqual([]);
  expect(await axeFindingsInTheDark(page)).toEqual([]);

  await page.reload();
  await expect(items).toHaveCount(2);
  await question.fill('Why did four of the last ten graduates leave within 18 months?');
  await expect(items).toHaveCount(0);
  await expect(noticed.getByRole('status')).toContainText('None of the usual weaknesses');
  await question.fill('');
  await expect(noticed.getByRole('status')).toBeEmpty();
  await page.emulateMedia({ media: 'print' });
  await expect(noticed).toBeHidden();
});

test('nothing is looked for, or loaded for it, before somebody has written a question', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('question-notes')) scripts.push(request.url());
  });
  await page.goto(path);
  await page.getByLabel('Which decision of yours depends on it?').fill('AI');
  await page.keyboard.press('Tab');
  await page.waitForLoadState('networkidle');
  expect(scripts).toEqual([]);
  await page.getByLabel('Your question, in one sentence').focus();
  await page.keyboard.press('Tab');
  await expect.poll(() => scripts.length).toBe(1);
  await expect(page.locator('.noticed').getByRole('status')).toBeEmpty();
});

test('what is noticed runs over no edge of a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(path);
  await page
    .getByLabel('Your question, in one sentence')
    .fill('How do we become innovative and trusted by Gen Z?');
  await page.keyboard.press('Tab');
  await expect(page.locator('.noticed').getByRole('listitem')).toHaveCount(3);
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBe(0);
});
