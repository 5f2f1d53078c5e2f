import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

// The four articles that the content draws on are not ours to ship. What is shipped of them is a
// hash (SHA-256, cut to a few bytes) of every run of seven words, in lower case and without
// punctuation: enough to find a run that we have in common, and too little to read.

const root = new URL('../../', import.meta.url);

const { words, bytes, shingles } = z
  .strictObject({ words: z.int(), bytes: z.int(), shingles: z.base64() })
  .parse(JSON.parse(readFileSync(new URL('tests/fixtures/source-shingles.json', root), 'utf8')));

const hashOf = (run: string) =>
  createHash('sha256').update(run).digest().subarray(0, bytes).toString('hex');

const known = new Set(
  Buffer.from(shingles, 'base64')
    .toString('hex')
    .match(new RegExp(`.{${(2 * bytes).toString()}}`, 'g')),
);

/** Every run of so many words, as it was hashed. */
function runsOf(text: string): string[] {
  const all =
    text
      .toLowerCase()
      .replaceAll(/['’]/g, '')
      .match(/[a-z0-9]+/g) ?? [];
  return all.slice(0, 1 - words).map((_, at) => all.slice(at, at + words).join(' '));
}

const copied = (text: string) => runsOf(text).filter((run) => known.has(hashOf(run)));

/** What readers see, without tags and the targets of links. The entries on sources name the articles, so they are left out. */
const texts = readdirSync(new URL('src/content/', root), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(?:mdx|ya?ml|json)$/.test(path) && !path.startsWith('sources/'))
  .map((path) => ({
    path,
    text: readFileSync(new URL(`src/content/${path}`, root), 'utf8')
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\]\([^)]*\)/g, ' '),
  }));

describe('no run of seven words is taken from the articles', () => {
  it('the runs of the articles are there, and one of them would be found', () => {
    expect(known.size).toBeGreaterThan(4000);
    // The title of one of them.
    expect(copied('How does reverse mentoring accelerate digital adoption?')).toHaveLength(1);
    expect(copied('Words of our own are not found among those runs.')).toEqual([]);
  });

  it('in no file of the content', () => {
    const found = texts.flatMap(({ path, text }) => copied(text).map((run) => `${path}: ${run}`));
    expect(found).toEqual([]);
  });
});
