// Build time for the shipped content and for 500 generated chapters on top of it, with the ratio of the two.
// On a shared machine trust the ratios. Run with: npm run bench -- build
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { commandFile, cacheFolder, root } from '../../scripts/support/paths.ts';
import { runNode } from '../../scripts/support/run-command.ts';
import { record } from './support/record.ts';

const generated = 500;
mkdirSync(cacheFolder, { recursive: true });
const work = mkdtempSync(join(cacheFolder, 'bench-build-'));

/** An edition whose chapters are copies of the shipped ones under other names, so that the prose is real. */
function editionOf(count: number): string {
  const edition = join(work, `edition-${count}`);
  const folder = join(root, 'src/content/chapters');
  const originals = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.mdx'),
  );
  mkdirSync(edition, { recursive: true });
  for (let index = 0; index < count; index++) {
    const original = originals[index % originals.length] ?? '';
    const part = original.split(/[\\/]/)[0] ?? '';
    const target = join(edition, 'content/chapters', part);
    mkdirSync(target, { recursive: true });
    const text = readFileSync(join(folder, original), 'utf8')
      .replace(/^title: .*$/m, `title: "Generated chapter ${index + 1}"`)
      .replace(/^order: .*$/m, `order: ${index + 100}`);
    writeFileSync(join(target, `generated-${index + 1}.mdx`), text);
  }
  return edition;
}

async function measure(label: string, edition: string) {
  const out = join(work, `dist-${label}`);
  const start = performance.now();
  const { exitCode, output } = await runNode(commandFile('astro'), ['build'], {
    output: 'capture',
    env: { TURNABOUT_EDITION: edition, TURNABOUT_OUT: out },
  });
  if (exitCode !== 0) throw new Error(output);
  const wallSeconds = (performance.now() - start) / 1000;
  const html = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  const chapter = join(out, 'playbook/decide/what-reverse-mentoring-is/index.html');
  return { pages: html.length, wallSeconds, chapterBytes: statSync(chapter).size };
}

try {
  const shipped = await measure('shipped', editionOf(0));
  const large = await measure('large', editionOf(generated));
  const line = (label: string, { pages, wallSeconds, chapterBytes }: typeof shipped) =>
    `${label.padEnd(28)} ${String(pages).padStart(5)} pages ${wallSeconds.toFixed(1).padStart(7)} s   a chapter ${(chapterBytes / 1000).toFixed(1)} KB of HTML`;
  console.log(line('shipped content', shipped));
  console.log(line(`with ${generated} more chapters`, large));
  const ratios = {
    secondsToShipped: large.wallSeconds / shipped.wallSeconds,
    secondsPerAddedPage: (large.wallSeconds - shipped.wallSeconds) / (large.pages - shipped.pages),
    chapterBytesToShipped: large.chapterBytes / shipped.chapterBytes,
  };
  console.log(
    `ratio ${ratios.secondsToShipped.toFixed(2)}, each added page ${(ratios.secondsPerAddedPage * 1000).toFixed(1)} ms, HTML of a chapter × ${ratios.chapterBytesToShipped.toFixed(2)}`,
  );
  record('build', { shipped, large, ratios });
} finally {
  rmSync(work, { recursive: true, force: true });
}
