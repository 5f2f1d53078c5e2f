import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const content = new URL('src/content/', root);
const text = readFileSync(new URL('docs/coverage.md', root), 'utf8');

const statuses = ['kept', 'changed', 'ours', 'resolved', 'refused'];

/** The rows of the tables under a heading, a list of cells each. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const section = text.split(/^## /m).find((each) => each.startsWith(heading)) ?? '';
  return section
    .split('\n')
    .filter((line) => /^\| [^-]/.test(line))
    .slice(1)
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
}

const sources = ['S0', 'S1', 'S2', 'S3'].map((name) => ({ name, rows: rowsUnder(`${name}:`) }));
const promised = rowsUnder('What the site promises');
const links = [...text.matchAll(/`(\/[^`]*)`/g)].map(([, path = '']) => path);

/** Files in which a page may be written, by its path. */
function fileOf(path: string): URL | undefined {
  const [collection = '', ...rest] = path.split('/').filter(Boolean);
  const folder = { playbook: 'chapters', evidence: 'claims' }[collection] ?? collection;
  const name = rest.join('/');
  const pages = new URL(`src/pages/`, root);
  return [
    ...['mdx', 'yaml'].map((ending) => new URL(`${folder}/${name}.${ending}`, content)),
    new URL(`${collection}/${name === '' ? 'index' : name}.astro`, pages),
  ].find((file) => name.length + collection.length > 0 && existsSync(file));
}

/** The anchor of a heading of plain words, as the site writes it. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

/** Places within a page: its headings, the steps of an outline, the entries of a list. */
function anchorsIn(path: string, file: URL): readonly string[] {
  const lines = readFileSync(file, 'utf8');
  const headings = [...lines.matchAll(/^##+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
  const steps = [...lines.matchAll(/\bid: ([a-z0-9-]+)/g)].map(([, id = '']) => id);
  const listed = path === '/evidence/sources/' ? namesIn('sources') : [];
  return [...headings, ...steps, ...listed];
}

function namesIn(collection: string): readonly string[] {
  return readdirSync(new URL(`${collection}/`, content), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(mdx|yaml)$/.test(file))
    .map((file) => file.replace(/\.(mdx|yaml)$/, ''));
}

describe('the map of what the sources gave', () => {
  it.each(sources)('$name has its rows, each with a status', ({ rows }) => {
    expect(rows.length).toBeGreaterThanOrEqual(25);
    for (const [what = '', status = '', where = ''] of rows) {
      expect(statuses, what).toContain(/^[a-z]+/.exec(status)?.[0]);
      expect(where, what).toMatch(/^[^(]+ \(`\/[^`]+`\)$/);
    }
  });

  it.each([...new Set(links)])('%s leads to a page and a place that are there', (link) => {
    const [path = '', anchor] = link.split('#');
    const file = fileOf(path);
    expect(file, `no page at ${path}`).toBeDefined();
    if (file !== undefined && anchor !== undefined) expect(anchorsIn(path, file)).toContain(anchor);
  });

  it('what is refused is in the register with grade X, or said to be unproven', () => {
    const refused = sources
      .flatMap(({ rows }) => rows)
      .filter(([, status = '']) => status.startsWith('refused'));
    expect(refused.length).toBeGreaterThan(4);
    for (const [what, , where = ''] of refused) {
      const id = /\/evidence\/([a-z-]+)\//.exec(where)?.[1] ?? '';
      const claim = readFileSync(new URL(`claims/${id}.yaml`, content), 'utf8');
      expect(claim, what).toMatch(/^grade: ["']?[DX]/m);
    }
  });

  it('every claim of grade X is on the map', () => {
    const refused = namesIn('claims').filter((id) =>
      /^grade: ["']?X/m.test(readFileSync(new URL(`claims/${id}.yaml`, content), 'utf8')),
    );
    for (const id of refused) expect(text).toContain(`/evidence/${id}/`);
  });
});

describe('what was promised', () => {
  it.each(promised.map(([what = '', least = '']) => [what, Number(least)] as const))(
    'of %s there are at least %d',
    (collection, least) => {
      expect(least).toBeGreaterThan(0);
      expect(namesIn(collection).length).toBeGreaterThanOrEqual(least);
    },
  );

  it('every topic of prompts has eight questions, each with a follow-up', () => {
    for (const topic of namesIn('prompts')) {
      const prompts = readFileSync(new URL(`prompts/${topic}.yaml`, content), 'utf8');
      const [asked = [], followed = []] = [/^ {4}question:/gm, /^ {4}followUp:/gm].map(
        (each) => prompts.match(each) ?? [],
      );
      expect(asked.length, topic).toBeGreaterThanOrEqual(8);
      expect(followed.length, topic).toBe(asked.length);
    }
  });
});
