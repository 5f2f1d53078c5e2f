import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runNode } from '../../scripts/support/run-command.ts';
import { cacheFolder, commandFile, root } from '../../scripts/support/paths.ts';

const out = mkdtempSync(join(cacheFolder, 'edition-'));
const read = (file: string) => readFileSync(join(out, file), 'utf8');
const name = 'Walking one-to-one';

beforeAll(async () => {
  const { exitCode, output } = await runNode(commandFile('astro'), ['build'], {
    output: 'capture',
    env: { TURNABOUT_EDITION: 'tests/editions/walking', TURNABOUT_OUT: out },
  });
  expect(exitCode, output).toBe(0);
});

afterAll(() => {
  rmSync(out, { recursive: true, force: true });
});

describe('an edition that adds one file, methods/walking-one-to-one.mdx', () => {
  it('has no other file', () => {
    const files = globSync('**/*.*', { cwd: join(root, 'tests/editions/walking') });
    expect(files).toEqual([join('content', 'methods', 'walking-one-to-one.mdx')]);
  });

  it('gets a page of the method', () => {
    expect(read('methods/walking-one-to-one/index.html')).toContain(
      'Side by side, rank is hard to see.',
    );
  });

  it.each([
    ['the index and the comparison of methods', 'methods/index.html'],
    ['the first ranking of the selector', 'plan/methods/index.html'],
    ['the printed cards', 'print/methods/index.html'],
    ['the A to Z', 'a-z/index.html'],
    ['llms.txt', 'llms.txt'],
    ['the published model data', 'model.json'],
    ['the home page', 'index.html'],
  ])('shows it in %s', (_, file) => {
    expect(read(file)).toContain(name);
  });

  it('ranks it, and does so in the preset answers too', () => {
    const page = read('plan/methods/index.html');
    expect(page).toMatch(new RegExp(`class="ranking"[\\s\\S]*<h3>${name}</h3>`));
    expect(page.split(name).length).toBeGreaterThan(6);
  });

  it('lists it in the sitemap', () => {
    expect(read('sitemap-0.xml')).toContain('/methods/walking-one-to-one/');
  });

  it('has it in the search index as a method', async () => {
    const fragments = globSync('pagefind/fragment/*', { cwd: out });
    expect(fragments.length).toBeGreaterThan(100);
    const { gunzipSync } = await import('node:zlib');
    const found = fragments
      .map((file) => gunzipSync(readFileSync(join(out, file))).toString('utf8'))
      .find((text) => text.includes('/methods/walking-one-to-one/'));
    expect(found).toContain('"type":["Method"]');
  });

  it('keeps everything of upstream', () => {
    expect(existsSync(join(out, 'methods/workshops/index.html'))).toBe(true);
  });
});
