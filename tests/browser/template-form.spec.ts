import type { Page } from '@playwright/test';
import { axeFindings, axeFindingsInTheDark } from './support/axe.ts';
import { expect, test } from './support/fixture.ts';
import { openProgrammeOn } from './support/open-programme.ts';

const path = '/templates/pairing-charter/';
const storeKey = 'turnabout-form/pairing-charter';

const mentor = (page: Page) => page.getByRole('textbox', { name: 'Mentor, who teaches' });
const status = (page: Page) => page.locator('.form-foot').getByRole('status');
const pressed = (page: Page, name: string) => page.getByRole('button', { name }).click();

/** Makes every write to the storage fail until the event "let-write". */
async function refuseWrites(page: Page): Promise<void> {
  await page.evaluate(() => {
    const kept = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem') ?? {};
    const value = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.defineProperty(Storage.prototype, 'setItem', { ...kept, value });
    addEventListener('let-write', () => {
      Object.defineProperty(Storage.prototype, 'setItem', kept);
    });
  });
}

test('what is typed and chosen is still there after a reload', async ({ page }) => {
  await page.goto(path);
  await expect(page.getByText('What you type is kept on this device only.')).toBeVisible();
  await mentor(page).fill('Sam Kowalski');
  await page.getByLabel('Our research question').fill('Why two lists?\nAnd since when?');
  await page.getByLabel('Day of the last session').fill('2027-04-09');
  await expect(page.getByText('Filled in: 3 of 15, still needed:')).toBeVisible();
  await page.reload();
  await expect(mentor(page)).toHaveValue('Sam Kowalski');
  await expect(page.getByLabel('Our research question')).toHaveValue(
    'Why two lists?\nAnd since when?',
  );
  await expect(page.getByLabel('Day of the last session')).toHaveValue('2027-04-09');

  await page.goto('/templates/session-log/');
  await page.getByRole('radio', { name: 'Shortened' }).check();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Shortened' })).toBeChecked();
  await pressed(page, 'Take this answer back');
  await expect(page.locator('.document').getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.getByRole('radio', { name: 'As planned' })).toBeFocused();
  await page.reload();
  await expect(page.locator('.document').getByRole('radio', { checked: true })).toHaveCount(0);
});

test('answers are kept by field: one of a field that is gone, or an option that is gone, is not lost', async ({
  page,
}) => {
  await page.goto('/templates/session-log/');
  await page.evaluate(() => {
    localStorage.setItem(
      'turnabout-form/session-log',
      '{"held":"By telephone","of-last-year":"Kept","try":"Listen","odd":7}',
    );
  });
  await page.reload();
  await expect(page.getByRole('radio', { name: 'By telephone' })).toBeChecked();
  await page.getByLabel('What will be tried before the next session').fill('Listen twice');
  const kept = await page.evaluate(() => localStorage.getItem('turnabout-form/session-log') ?? '');
  expect(JSON.parse(kept)).toEqual({
    held: 'By telephone',
    'of-last-year': 'Kept',
    try: 'Listen twice',
  });
});

test('all that is typed can be cleared, and brought back beside what was typed since', async ({
  page,
}) => {
  await page.goto(path);
  await expect(page.getByRole('button', { name: 'Clear what is typed' })).toBeHidden();
  await mentor(page).fill('Sam Kowalski');
  await page.getByLabel('Place', { exact: true }).fill('The small room');
  await pressed(page, 'Clear what is typed');
  await expect(mentor(page)).toHaveValue('');
  await expect(status(page)).toHaveText('Cleared.');
  expect(await page.evaluate((key) => localStorage.getItem(key), storeKey)).toBeNull();
  await page.getByLabel('Place', { exact: true }).fill('The canteen');
  await pressed(page, 'Bring it back');
  await expect(mentor(page)).toHaveValue('Sam Kowalski');
  await expect(page.getByLabel('Place', { exact: true })).toHaveValue('The canteen');
  await expect(status(page)).toHaveText('Brought back.');
});

test('two tabs fill in different fields, and each sees the other’s', async ({ page, context }) => {
  await page.goto(path);
  const other = await context.newPage();
  await other.goto(path);
  await mentor(page).fill('Sam Kowalski');
  await expect(mentor(other)).toHaveValue('Sam Kowalski');
  await other.getByLabel('Place', { exact: true }).fill('The small room');
  await expect(page.getByLabel('Place', { exact: true })).toHaveValue('The small room');
  await page.reload();
  await expect(mentor(page)).toHaveValue('Sam Kowalski');
});

test('a full storage is said, nothing typed is lost, and it is kept as soon as there is room', async ({
  page,
}) => {
  await page.goto(path);
  await page.getByLabel('Place', { exact: true }).fill('The small room');
  await refuseWrites(page);
  await mentor(page).pressSequentially('Sam');
  await page.getByLabel('Rhythm and length').fill('Weekly');
  await expect(status(page)).toContainText('The storage of this browser is full.');
  await expect(mentor(page)).toHaveValue('Sam');
  await page.evaluate(() => dispatchEvent(new Event('let-write')));
  await mentor(page).press('End');
  await mentor(page).pressSequentially(' K.');
  await expect(status(page)).toHaveText('Everything that you typed is kept again.');
  await page.reload();
  await expect(mentor(page)).toHaveValue('Sam K.');
  await expect(page.getByLabel('Rhythm and length')).toHaveValue('Weekly');
});

test('a blocked storage is said, and leaving the page is asked about', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(path);
  await mentor(page).pressSequentially('Sam');
  await expect(status(page)).toContainText('does not let the page keep anything');
  await expect(mentor(page)).toHaveValue('Sam');
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await expect(mentor(page)).toHaveValue('Sam');
});

test('something else in the storage is survived', async ({ page }) => {
  await page.goto(path);
  await page.evaluate((key) => {
    localStorage.setItem(key, '["not", "answers"');
  }, storeKey);
  await page.reload();
  await mentor(page).fill('Sam');
  await page.reload();
  await expect(mentor(page)).toHaveValue('Sam');
});

test('each programme has its own, and what was typed without one can be taken over', async ({
  page,
}) => {
  await page.goto(path);
  await mentor(page).fill('Sam Kowalski');
  await openProgrammeOn(page, path);
  await expect(page.getByText('For Spring pilot. What you type')).toBeVisible();
  await expect(mentor(page)).toHaveValue('');
  await page.getByLabel('Place', { exact: true }).fill('The small room');
  await pressed(page, 'Take it over for “Spring pilot”');
  await expect(mentor(page)).toHaveValue('Sam Kowalski');
  await expect(status(page)).toHaveText('Taken over: 1.');
  await pressed(page, 'Undo');
  await expect(mentor(page)).toHaveValue('');
  await pressed(page, 'Take it over for “Spring pilot”');
  await page.reload();
  await expect(mentor(page)).toHaveValue('Sam Kowalski');
  await expect(page.getByText('Typed on this device without a programme')).toBeHidden();
  await page.evaluate(() => {
    localStorage.removeItem('turnabout-open');
  });
  await page.reload();
  await expect(mentor(page)).toHaveValue('Sam Kowalski');
  await expect(page.getByLabel('Place', { exact: true })).toHaveValue('');
});

test('it is filled in by keyboard alone', async ({ page }) => {
  await page.goto('/templates/session-log/');
  await page.getByLabel('Day of the session').focus();
  await page.keyboard.type('04092027');
  await page.keyboard.press('Tab');
  const radio = page.getByRole('radio', { name: 'As planned' });
  for (let presses = 0; presses < 3 && !(await radio.evaluate((it) => it.matches(':focus')));) {
    presses += 1;
    await page.keyboard.press('Tab');
  }
  await expect(radio).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Shortened' })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Take this answer back' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Tried once');
  await expect(page.getByLabel('What came of what was to be tried')).toHaveValue('Tried once');
});

test('every field says its help and its example, and axe finds nothing', async ({ page }) => {
  await page.goto(path);
  await expect(page.getByLabel('Our research question')).toHaveAccessibleDescription(
    /One sentence the executive.*For example: Why do claims handlers/s,
  );
  await mentor(page).fill('Sam Kowalski');
  expect(await axeFindings(page)).toEqual([]);
  expect(await axeFindingsInTheDark(page)).toEqual([]);
  await page.goto('/templates/pre-registration/');
  await page.getByRole('radio', { name: 'A lottery' }).check();
  expect(await axeFindings(page)).toEqual([]);
});

test('nothing runs over the edge of a narrow screen, even a very long word', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openProgrammeOn(page, path, { name: 'Umstrukturierungs'.repeat(8) });
  await mentor(page).fill('x'.repeat(400));
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBe(0);
});

test('on paper it is a document: text where something is typed, lines where nothing is', async ({
  page,
}) => {
  await page.goto(path);
  await mentor(page).fill('Sam Kowalski');
  await page.getByLabel('Day of the last session').fill('2027-04-09');
  await page.emulateMedia({ media: 'print' });
  const row = (id: string) => page.locator(`[data-field="${id}"]`);
  await expect(row('mentor').locator('.typed')).toHaveText('Sam Kowalski');
  await expect(row('mentor').locator('.typed')).toBeVisible();
  await expect(row('mentor').locator('.ruled')).toBeHidden();
  await expect(row('last-session').locator('.typed')).toHaveText('9 April 2027');
  await expect(row('executive').locator('.ruled')).toBeVisible();
  await expect(row('sign-mentor').locator('.ruled')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expect(page.getByText('Both read it beforehand.')).toBeHidden();
});

test('it can be printed blank though something is typed', async ({ page }) => {
  await page.goto(path);
  await mentor(page).fill('Sam Kowalski');
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset['printed'] = document.querySelector('[data-blank]') ? 'blank' : 'full';
    };
  });
  await pressed(page, 'Print it blank');
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'blank');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-field="mentor"] .typed')).toBeHidden();
  await expect(page.locator('[data-field="mentor"] .ruled')).toBeVisible();
  await expect(page.getByText('Both read it beforehand.')).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('[data-field="mentor"] .typed')).toBeVisible();
});
