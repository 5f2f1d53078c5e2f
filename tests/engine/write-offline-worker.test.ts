import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { afterEach, expect, test } from 'vitest';
import { writeOfflineWorker } from '../../src/engine/offline/write-offline-worker.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A small build, and the worker that is written for it. */
async function workerOf(offline: boolean, page = 'Case') {
  const folder = mkdtempSync(join(tmpdir(), 'turnabout-'));
  folders.push(folder);
  for (const path of ['plan/case', 'methods', 'offline']) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'index.html'), `<h1>${page}</h1>`);
  }
  await writeOfflineWorker({ folder, base: '/team/book/', offline });
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return { worker: read('offline-worker.js'), read };
}

test('the worker is one script for the folder of the site, and the rest a list beside it', async () => {
  const { worker, read } = await workerOf(true);
  expect(() => new Script(worker)).not.toThrow();
  expect(worker).toContain('/team/book/plan/case/');
  expect(worker).not.toContain('/team/book/methods/');
  // What the library says to developers is left out, and what no policy allows is not in it.
  expect(worker).not.toContain('process.env');
  expect(worker).not.toMatch(/\beval\(|new Function|importScripts/);
  expect(JSON.parse(read('offline-files.json'))).toMatchObject({
    rest: [['/team/book/methods/', expect.any(String)]],
  });
});

test('a page that changes makes another worker, and the same build the same one', async () => {
  const [first, again, changed] = [
    await workerOf(true),
    await workerOf(true),
    await workerOf(true, 'Business case'),
  ];
  expect(again.worker).toBe(first.worker);
  expect(changed.worker).not.toBe(first.worker);
  expect(changed.read('offline-files.json')).not.toBe(first.read('offline-files.json'));
});

test('an edition that does not work offline takes back what an earlier one stored', async () => {
  const { worker, read } = await workerOf(false);
  expect(worker).toContain('unregister');
  expect(worker).toContain('caches.delete');
  expect(worker).not.toContain('/team/book/plan/case/');
  expect(() => read('offline-files.json')).toThrow('ENOENT');
});
