// Editing the score of a year in Chromium, on the built site: how long a frame takes while an event is dragged, and how long from
// its drop to the redrawn score. Goal: one 16 ms frame. Run after a build with: npm run bench -- score
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { root } from '../../scripts/support/paths.ts';
import { findBrowser } from '../browser/support/find-browser.ts';
import { record } from './support/record.ts';
import { times, timesLine } from './support/stats.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};
const drops = 40;
const dist = join(root, 'dist');
if (!existsSync(join(dist, 'plan', 'blend', 'index.html')))
  throw new Error('There is no build: npm run build');

async function open(page: Page): Promise<void> {
  await page.route('http://score.test/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const path = join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    await (existsSync(path)
      ? route.fulfill({
          body: readFileSync(path),
          contentType: types[extname(path)] ?? 'text/plain',
        })
      : route.fulfill({ status: 404, body: '' }));
  });
  await page.goto('http://score.test/plan/blend/');
  await page.locator('.planner[data-awake]').waitFor();
  await page.getByLabel('Enterprise year').check();
  await page
    .getByRole('gridcell', { name: /shadow/ })
    .first()
    .waitFor();
}

/** Drags one event to and fro by events of the page's own, and measures in the page, where no protocol is in between. */
function measure(page: Page, count: number) {
  return page.evaluate(async (repeats) => {
    const frame = () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(resolve);
      });
    const [frames, redraws]: [number[], number[]] = [[], []];
    for (let repeat = 0; repeat < repeats; repeat++) {
      const cell = document.querySelector('.score-row:nth-child(3) .score-cell.has-event');
      if (cell === null) throw new Error('there is no event to drag');
      const box = cell.getBoundingClientRect();
      const by = (repeat % 2 === 0 ? 1 : -1) * box.width;
      const send = (type: string, x: number) =>
        cell.dispatchEvent(
          new PointerEvent(type, {
            bubbles: true,
            button: 0,
            pointerId: 1,
            clientX: x,
            clientY: box.y + 5,
          }),
        );
      send('pointerdown', box.x + 5);
      for (let step = 1; step <= 8; step++) {
        await frame();
        const before = performance.now();
        send('pointermove', box.x + 5 + (by * step) / 8);
        // Reading the layout makes the browser do now what the frame would have to do.
        cell.getBoundingClientRect();
        frames.push(performance.now() - before);
      }
      await frame();
      const dropped = performance.now();
      send('pointerup', box.x + 5 + by);
      // React draws when the event is over; until then the cell still has its event.
      while (cell.classList.contains('has-event') && performance.now() - dropped < 1_000)
        await Promise.resolve();
      document.body.getBoundingClientRect();
      redraws.push(performance.now() - dropped);
      if (cell.classList.contains('has-event')) throw new Error('the event was not moved');
      await frame();
      await frame();
    }
    return { frames, redraws };
  }, count);
}

const { executablePath, env } = await findBrowser();
const browser = await chromium.launch({
  executablePath,
  env: { ...process.env, ...env },
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  // Pointers that only the page knows cannot be captured.
  await page.addInitScript(() => {
    Element.prototype.setPointerCapture = () => undefined;
    Element.prototype.hasPointerCapture = () => false;
  });
  await open(page);
  const { frames, redraws } = await measure(page, drops);
  const figures = { frame: times(frames), redraw: times(redraws) };
  console.log(timesLine('score of 52 weeks, a frame of a drag', figures.frame));
  console.log(timesLine('score of 52 weeks, drop to redrawn', figures.redraw));
  record('score', figures);
} finally {
  await browser.close();
}
