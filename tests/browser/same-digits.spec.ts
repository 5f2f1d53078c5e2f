import { expect, test } from '@playwright/test';
import { bundled } from '../bench/support/bundled.ts';
import { checksum } from '../bench/support/returns-work.ts';
import { threeReadings } from '../model/returns/worked-returns.ts';

const draws = 20_000;

interface ReturnsWork {
  readonly checksum: (input: unknown, draws: number) => number;
}

test('the same seed gives the same digits in Node, on a page and in a worker', async ({ page }) => {
  const script = await bundled('tests/bench/support/returns-work.ts', 'returnsWork');
  const inNode = checksum(threeReadings, draws);
  await page.goto('about:blank');
  await page.addScriptTag({ content: script });
  const onPage = await page.evaluate(
    ({ input, count }) => {
      const { returnsWork } = globalThis as { returnsWork?: ReturnsWork };
      return returnsWork?.checksum(input, count);
    },
    { input: threeReadings, count: draws },
  );
  const inWorker = await page.evaluate(
    ({ code, input, count }) =>
      new Promise<unknown>((resolve, reject) => {
        const lines = `${code}; onmessage = ({ data }) => { postMessage(returnsWork.checksum(data.input, data.count)); };`;
        const address = URL.createObjectURL(new Blob([lines], { type: 'text/javascript' }));
        const worker = new Worker(address);
        worker.addEventListener('message', ({ data }) => {
          resolve(data);
        });
        worker.addEventListener('error', ({ message }) => {
          reject(new Error(message));
        });
        worker.postMessage({ input, count });
      }),
    { code: script, input: threeReadings, count: draws },
  );
  expect(onPage).toBe(inNode);
  expect(inWorker).toBe(inNode);
  expect(checksum({ ...threeReadings, paidLines: 24_001 }, draws)).not.toBe(inNode);
});
