import { readFile } from 'node:fs/promises';
import { type Page } from '@playwright/test';
import { expect, test } from './support/fixture.ts';
import { keptRecords, nameField, openHub, openPlanner } from './support/planning.ts';

const cap = 'Hours a week that each executive can give';

async function choose(page: Page, name: string, text: string) {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

async function drop(page: Page, name: string, text: string) {
  const transfer = await page.evaluateHandle(
    ({ file, content }) => {
      const data = new DataTransfer();
      data.items.add(new File([content], file, { type: 'application/json' }));
      return data;
    },
    { file: name, content: text },
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

const file = (programme: object) =>
  JSON.stringify({ format: 'turnabout-programme', version: 1, ...programme });

test('what is downloaded opens again, by button and by drop, as a programme of its own', async ({
  page,
}) => {
  await openPlanner(page, '/plan/methods/');
  await nameField(page).fill('Fernhill, spring');
  await page.getByLabel(cap).fill('3');
  await page.getByText('Share and keep').click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the file' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('fernhill-spring.turnabout.json');
  const text = await readFile(await saved.path(), 'utf8');
  await openHub(page);
  await choose(page, 'renamed by mail.json', `\uFEFF${text.replaceAll('\n', '\r\n')}`);
  await expect(page.locator('.hub-status')).toContainText('“Fernhill, spring 2” is opened');
  await drop(page, saved.suggestedFilename(), text);
  await expect(page.locator('.hub-status')).toContainText('“Fernhill, spring 3” is opened');
  expect(Object.keys(await keptRecords(page))).toHaveLength(3);
  await openPlanner(page, '/plan/methods/');
  await expect(page.getByLabel(cap)).toHaveValue('3');
});

test('a script in a text is text', async ({ page }) => {
  await openHub(page);
  await choose(page, 'x.json', file({ name: '<img src=x onerror=alert(1)>' }));
  await expect(page.getByRole('heading', { name: '<img src=x onerror=alert(1)>' })).toBeVisible();
});

test('parts that cannot be read are named, the rest is opened', async ({ page }) => {
  await openHub(page);
  const text = `{"format":"turnabout-programme","version":1,"name":"Mended","__proto__":{"polluted":true},
    "constraints":{"capHours":1e999,"weeks":12},"context":{"safety":"very"},"colour":"red"}`;
  await choose(page, 'mended.json', text);
  const notice = page.getByRole('alert').filter({ hasText: 'has been left out' });
  await expect(notice).toContainText('“constraints.capHours”');
  await expect(notice).toContainText(
    '“context.safety” cannot be “very”; it can be low, medium, high',
  );
  await expect(notice).toContainText('“colour” is not something this site knows');
  await expect(notice).toContainText('__proto__');
  await openPlanner(page, '/plan/methods/');
  await expect(page.getByLabel('Length of the programme, in weeks')).toHaveValue('12');
  await expect(page.getByLabel(cap)).toHaveValue('7');
});

for (const [what, text, message] of [
  ['of another kind', '{"hello":"world"}', 'is not a programme of this site'],
  ['that is damaged', '{"format":"turnabout-pro', 'cannot be read'],
  ['that is a picture', '\u0089PNG\r\n\u001a\n', 'cannot be read'],
  ['of a newer version', file({}).replace('1}', '7}'), 'newer version of this site (version 7)'],
  ['nested without end', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'Nothing has changed'],
  ['of 10 MB', file({ notes: { decide: 'x'.repeat(10_000_000) } }), 'larger than 2 MB'],
] as const) {
  test(`a file ${what} is refused with the reason, and nothing changes`, async ({ page }) => {
    await openPlanner(page, '/plan/methods/');
    await page.getByLabel(cap).fill('3');
    await openHub(page);
    const before = await keptRecords(page);
    await choose(page, 'theirs.json', text);
    const problem = page.getByRole('alert').filter({ hasText: '“theirs.json”' });
    await expect(problem).toContainText(message);
    await expect(problem).toContainText('Nothing has changed');
    expect(await keptRecords(page)).toEqual(before);
  });
}
