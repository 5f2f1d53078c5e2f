import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { writeProgrammeLink } from '../../src/model/linking/programme-link.ts';
import { readProgrammeText } from '../../src/model/programme/reading/programme-file.ts';
import type { Programme } from '../../src/model/programme/schema.ts';
import { axeFindings, axeFindingsInTheDark } from './support/axe.ts';
import { expect, test } from './support/fixture.ts';
import { nameField, openHub, openPlanner, saved } from './support/planning.ts';

test.use({ tolerated: { faults: [/preloaded using link preload/] } });

const steps = ['model', 'methods', 'blend', 'case', 'measure', 'brief'];

/** A programme in which everything is entered: long words, several scripts, methods that the site does not have, stale steps. */
function fullProgramme(): Programme {
  const reading = readProgrammeText(readFileSync('tests/fixtures/programmes/v1-full.json', 'utf8'));
  if (reading.kind !== 'programme') throw new Error('The fixture is no programme.');
  const long = 'Donaudampfschifffahrtsgesellschaftskapitänsanwärterprogramm';
  const { log: _, ...rest } = reading.programme;
  return {
    ...rest,
    log: [],
    name: long,
    measurement: [
      ...reading.programme.measurement,
      { id: 'own', name: `${long}, gemessen`, owner: long },
    ],
    selection: {
      ...reading.programme.selection,
      chosen: [...(reading.programme.selection.chosen ?? []), 'a-method-of-another-edition'],
    },
  };
}

const link = writeProgrammeLink(fullProgramme());

/** Every step with the banner of a link, unknown parts and stale steps; in the hub and the comparison after keeping it. */
async function everyState(page: Page, look: (where: string) => Promise<void>): Promise<void> {
  for (const step of steps) {
    await page.goto('/about/');
    await openPlanner(page, `/plan/${step}/#${link}`);
    await expect(page.getByText('You opened a programme from a link.')).toBeVisible();
    await look(`${step} from a link`);
  }
  await nameField(page).fill('Kept');
  await expect(saved(page)).toBeVisible();
  await page.goto(`/plan/compare/#${link}`);
  await expect(page.locator('.comparison[data-awake]')).toBeVisible();
  await look('compare');
  await openHub(page);
  await page
    .getByRole('button', { name: /^Delete/ })
    .first()
    .click();
  await look('hub');
}

test('a full programme is not wider than its window, and axe finds nothing, light and dark', async ({
  page,
}) => {
  test.slow();
  await everyState(page, async (where) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    for (const width of [320, 768, 1920, 360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(excess, `${where} at ${String(width)} pixels`).toBeLessThanOrEqual(0);
    }
    expect(await axeFindings(page), `${where}, light`).toEqual([]);
    await page.setViewportSize({ width: 360, height: 900 });
    expect(await axeFindings(page), `${where}, light, on a phone`).toEqual([]);
    expect(await axeFindingsInTheDark(page), `${where}, dark, on a phone`).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await axeFindingsInTheDark(page), `${where}, dark`).toEqual([]);
  });
});
