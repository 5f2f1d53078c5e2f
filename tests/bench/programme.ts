// What a planner does with a full programme on each edit, in Node and in Chromium: evaluate it, and write and read link and
// file. Goal: evaluate within one 16 ms frame. Run with: npm run bench -- programme
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { writeProgrammeLink } from '../../src/model/linking/programme-link.ts';
import { readProgrammeText } from '../../src/model/programme/reading/programme-file.ts';
import { findBrowser } from '../browser/support/find-browser.ts';
import { shippedContent } from '../fixtures/shipped-content.ts';
import { bundled } from './support/bundled.ts';
import { timeProgramme } from './support/programme-work.ts';
import { record } from './support/record.ts';
import { times, timesLine } from './support/stats.ts';

const runs = 200;
const text = readFileSync(new URL('../fixtures/programmes/v1-full.json', import.meta.url), 'utf8');

async function inChromium(): Promise<Record<string, number[]>> {
  const { executablePath, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({
      content: await bundled('tests/bench/support/programme-work.ts', 'programmeWork'),
    });
    return await page.evaluate(
      ({ given, content, count }) => {
        const { programmeWork } = globalThis as {
          programmeWork?: {
            timeProgramme: (...all: unknown[]) => Record<string, number[]>;
          };
        };
        if (programmeWork === undefined) throw new Error('the bundle set no global');
        return programmeWork.timeProgramme(given, content, count);
      },
      { given: text, content: shippedContent, count: runs },
    );
  } finally {
    await browser.close();
  }
}

const reading = readProgrammeText(text);
const link = reading.kind === 'programme' ? writeProgrammeLink(reading.programme).length : 0;
const engines = { Node: timeProgramme(text, shippedContent, runs), Chromium: await inChromium() };
const figures = Object.entries(engines).flatMap(([engine, measured]) =>
  Object.entries(measured).map(([name, list]) => {
    const result = times(list);
    console.log(timesLine(`full programme, ${name}, ${engine}`, result));
    return { engine, name, ...result };
  }),
);
const { length: file } = text;
const ratio = (link / file).toFixed(2);
console.log(`link ${link} characters, file ${file} characters: ${ratio} of it`);
record('programme', { figures, link, file });
