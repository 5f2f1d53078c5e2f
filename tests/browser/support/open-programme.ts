import type { Page } from '@playwright/test';

const key = 'turnabout-programme-spring';

/** Opens a page on a device on which the programme "Spring pilot" is open, with what is given in it. */
export async function openProgrammeOn(
  page: Page,
  address: string,
  programme: object = {},
): Promise<void> {
  await page.goto(address);
  const text = JSON.stringify({
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
  await page.evaluate(
    ([name, record]) => {
      localStorage.setItem('turnabout-open', 'spring');
      localStorage.setItem(name ?? '', record ?? '');
    },
    [key, text],
  );
  await page.reload();
}

/** The record of that programme as the device keeps it. */
export async function programmeText(page: Page): Promise<string> {
  return page.evaluate((name) => localStorage.getItem(name) ?? '', key);
}

/** The ticks that the record holds, by checklist. */
export async function ticksKept(page: Page): Promise<Record<string, string[]>> {
  const record = JSON.parse(await programmeText(page)) as {
    programme: { ticks?: Record<string, string[]> };
  };
  return record.programme.ticks ?? {};
}
