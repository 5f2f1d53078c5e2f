import type { Page } from '@playwright/test';
import { axeFindings } from './support/axe.ts';
import { expect, test } from './support/fixture.ts';
import { keptRecords, openPlanner } from './support/planning.ts';

const path = '/methods/workshops/';
const key = 'turnabout-programme-spring';

/** The element's button, whatever it offers at the moment. */
const button = (page: Page) => page.locator('add-to-programme').getByRole('button');
const status = (page: Page) => page.locator('add-to-programme').getByRole('status');
const link = (page: Page) => page.locator('add-to-programme').getByRole('link');

function record(programme: object = {}): string {
  return JSON.stringify({
    revision: 1,
    writer: 'another-tab',
    savedAt: '2026-11-23T08:00:00.000Z',
    programme: {
      format: 'turnabout-programme',
      version: 1,
      name: 'Spring pilot',
      content: 'another-content',
      ...programme,
    },
  });
}

/** Opens a page on a device that has the record of a programme open. */
async function goWith(page: Page, address: string, kept: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(
    ([name, text]) => {
      localStorage.setItem('turnabout-open', 'spring');
      localStorage.setItem(name ?? '', text ?? '');
    },
    [key, kept],
  );
  await page.reload();
}

const chosenIn = async (page: Page) => {
  const text = (await keptRecords(page))[key] ?? '{}';
  return (JSON.parse(text) as { programme: { selection?: { chosen?: string[] } } }).programme
    .selection?.chosen;
};

test('a method begins a programme, which the planner shows and ⌘Z takes back', async ({ page }) => {
  await page.goto(path);
  await expect(button(page)).toHaveText('Start a programme with it');
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  await button(page).click();
  await expect(status(page)).toHaveText('Added to “My programme”.');
  await expect(button(page)).toBeFocused();
  await link(page).click();
  const chosen = page.getByRole('region', { name: 'The methods of your programme' });
  await expect(page.locator('.planner[data-awake]')).toBeVisible();
  await expect(chosen.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await expect(chosen.getByRole('checkbox', { name: 'Workshops' })).toBeChecked();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('status').getByText('Undone: Choice of Workshops')).toBeAttached();
  await expect(chosen.getByRole('button', { name: /^Back to/ })).toHaveCount(0);
});

test('undo of a method that began a programme leaves nothing behind', async ({ page }) => {
  await page.goto(path);
  await button(page).click();
  await expect(button(page)).toHaveText('Undo');
  await button(page).click();
  await expect(status(page)).toHaveText('Undone.');
  await expect(button(page)).toHaveText('Start a programme with it');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('a method joins the reader’s own in the site’s order, and is taken out and back', async ({
  page,
}) => {
  const others = ['shadowing', 'of-another-edition', 'microlearning'];
  await goWith(page, path, record({ selection: { chosen: others } }));
  await button(page).click();
  await expect(status(page)).toHaveText('Added to “Spring pilot”.');
  const added = await chosenIn(page);
  expect(added?.at(-1)).toBe('of-another-edition');
  expect(added?.toSorted()).toEqual([...others, 'workshops'].sort());
  // Only a planner can say what other content means for the figures.
  expect((await keptRecords(page))[key]).toContain('another-content');

  await page.reload();
  await expect(status(page)).toHaveText('In “Spring pilot”.');
  await expect(button(page)).toHaveText('Take it out');
  await button(page).click();
  await expect(status(page)).toHaveText('Taken out of “Spring pilot”.');
  expect(await chosenIn(page)).toHaveLength(3);
  await button(page).click();
  await expect(status(page)).toHaveText('Undone.');
  await expect(button(page)).toHaveText('Take it out');
  expect(await chosenIn(page)).toEqual(added);
});

test('without a choice the method is the only one; without the last one the recommendation stands', async ({
  page,
}) => {
  await goWith(page, path, record());
  await expect(button(page)).toHaveText('Add to “Spring pilot”');
  await button(page).click();
  await expect(button(page)).toHaveText('Undo');
  expect(await chosenIn(page)).toEqual(['workshops']);
  await page.reload();
  await button(page).click();
  await expect(status(page)).toContainText('The plan now takes the methods that it recommends');
  expect(await chosenIn(page)).toBeUndefined();
});

test('a double click adds once', async ({ page }) => {
  await goWith(page, path, record());
  await button(page).dblclick();
  await expect(status(page)).toHaveText('Added to “Spring pilot”.');
  expect(await chosenIn(page)).toEqual(['workshops']);
});

test('other tabs hear of it, and an undo never takes back what another tab did', async ({
  page,
  context,
}) => {
  await goWith(page, path, record());
  const planner = await context.newPage();
  await openPlanner(planner, '/plan/methods/');
  const reading = await context.newPage();
  await reading.goto(path);
  await button(page).click();
  await expect(status(reading)).toHaveText('In “Spring pilot”.');
  const chosen = planner.getByRole('region', { name: 'The methods of your programme' });
  await expect(chosen.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await expect(button(page)).toHaveText('Undo');
  await chosen.getByRole('checkbox', { name: 'Microlearning' }).check();
  await expect(button(page)).toHaveText('Take it out');
  await expect.poll(() => chosenIn(page)).toHaveLength(2);
});

test('nothing but a glance is loaded until the button is pressed', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await goWith(page, path, record());
  await page.waitForLoadState('networkidle');
  expect(scripts.filter((url) => /choose-method|desk/.test(url))).toEqual([]);
  await button(page).click();
  await expect(button(page)).toHaveText('Undo');
  expect(scripts.filter((url) => url.includes('choose-method'))).toHaveLength(1);
});

test.describe('where something is in the way', () => {
  test('a blocked storage: the address of the plan holds the method', async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
      }
    });
    await page.goto(path);
    await button(page).click();
    await expect(status(page)).toContainText('This browser keeps nothing for this site');
    await link(page).click();
    await expect(page.locator('.planner[data-awake]')).toBeVisible();
    const chosen = page.getByRole('region', { name: 'The methods of your programme' });
    await expect(chosen.getByRole('checkbox', { checked: true })).toHaveCount(1);
    await expect(chosen.getByRole('checkbox', { name: 'Workshops' })).toBeChecked();
  });

  test('a full storage: nothing is changed, and the programmes are one link away', async ({
    page,
  }) => {
    await goWith(page, path, record());
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await button(page).click();
    await expect(status(page)).toContainText('The storage of this browser is full');
    await expect(link(page)).toHaveAttribute('href', '/plan/');
    expect((await keptRecords(page))[key]).toBe(record());
  });

  for (const [what, kept, sentence] of [
    ['a damaged record', '{"revision":1,"programme":', 'cannot read the open programme'],
    ['a newer record', record({ version: 2, shape: 'new' }), 'A newer version of this site made'],
  ] as const) {
    test(`${what} is left as it is`, async ({ page }) => {
      await goWith(page, path, kept);
      await button(page).click();
      await expect(status(page)).toContainText(sentence);
      await expect(link(page)).toHaveText('Your programmes');
      expect(await keptRecords(page)).toEqual({ [key]: kept });
      expect(await page.evaluate(() => localStorage.getItem('turnabout-open'))).toBe('spring');
    });
  }

  test('records of any shape are survived', async ({ page }) => {
    for (const kept of ['null', '[]', '7', '{"programme":null}', '{"programme":{"name":7}}']) {
      await goWith(page, path, kept);
      await expect(button(page)).toContainText('Add to');
    }
  });

  test.describe('no network', () => {
    test.use({ tolerated: { faults: [/choose-method/, /ERR_FAILED/, /preload/] } });

    test('what cannot be loaded is said, and nothing is changed', async ({ page }) => {
      await goWith(page, path, record());
      await page.route(/choose-method/, (route) => route.abort('failed'));
      await button(page).click();
      await expect(status(page)).toContainText('There seems to be no network');
      expect((await keptRecords(page))[key]).toBe(record());
    });
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the method’s page leads to the planner, and the home page shows no empty promise', async ({
    page,
  }) => {
    await page.goto(path);
    await expect(link(page)).toHaveAttribute('href', '/plan/methods/');
    await expect(button(page)).toHaveCount(0);
    await page.goto('/');
    await expect(page.locator('continue-plan')).toBeEmpty();
  });
});

test('axe finds nothing on a method that was just added, light and dark', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await goWith(page, path, record());
    await button(page).click();
    await expect(button(page)).toHaveText('Undo');
    expect(await axeFindings(page)).toEqual([]);
  }
});

for (const width of [320, 360, 800, 1280]) {
  test(`the home page leads back to the plan and moves nothing, ${width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/');
    const doors = page.locator('.doors');
    const without = await doors.boundingBox();
    await expect(page.locator('continue-plan')).toBeEmpty();
    const name = 'A pilot of mentoring for the whole board of the northern division in spring';
    for (const programme of [{}, { name }]) {
      await goWith(page, '/', record(programme));
      await expect(page.getByRole('link', { name: 'Continue where you left off' })).toBeVisible();
      expect(await doors.boundingBox()).toEqual(without);
    }
  });
}

test('the home page says which plan it is and when it was saved', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-12-01T10:00:00Z'));
  await goWith(page, '/', record());
  const back = page.locator('continue-plan').getByRole('link');
  await expect(back).toHaveText('Continue where you left off: Spring pilot, saved 23 November');
  await page.clock.setFixedTime(new Date('2027-01-11T10:00:00Z'));
  await page.reload();
  await expect(back).toHaveText(
    'Continue where you left off: Spring pilot, saved 23 November 2026',
  );
  await back.click();
  await expect(page).toHaveURL(/\/plan\/$/);
});
