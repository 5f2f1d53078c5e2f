import { describe, expect, it } from 'vitest';
import { examplesOf } from './examples-of.ts';
import { proseFiles } from './prose-files.ts';

const headings = (body: string) =>
  [...body.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading);

/** Pages of one kind are read side by side, so each has the same sections in the same order. */
const shapes: Record<string, readonly RegExp[]> = {
  methods: [
    /^What it is$/,
    /^When it fits$/,
    /^When it does not$/,
    /^Prepare$/,
    /^Run$/,
    /^Follow up$/,
    /^Measure$/,
    /^What it costs$/,
    /^Limits$/,
    /^What the evidence says$/,
    /^A sample$/,
  ],
  models: [
    /^How it works$/,
    /^How long it takes$/,
    /^What it asks of you$/,
    /^Beside the other models$/,
    /^Side by side$/,
    /^What can be expected$/,
  ],
  pitfalls: [/^How to tell it from /, /^How to prevent it$/, /^What to do this week$/],
};

const pages = proseFiles.filter(({ collection }) => collection in shapes);

it('there are methods, models and pitfalls', () => {
  expect(new Set(pages.map(({ collection }) => collection)).size).toBe(Object.keys(shapes).length);
});

describe.each(pages)('$collection/$id', ({ collection, body }) => {
  it('has the sections of its kind', () => {
    const wanted = shapes[collection] ?? [];
    const found = headings(body);
    expect(found).toHaveLength(wanted.length);
    wanted.forEach((heading, place) => {
      expect(found[place]).toMatch(heading);
    });
  });

  it('leads to a chapter, an outline or a form', () => {
    expect(body).toMatch(/\]\(\/(?:playbook|sessions|templates|checklists|methods|models)\//);
  });
});

describe.each(pages.filter(({ collection }) => collection !== 'pitfalls'))(
  '$collection/$id',
  ({ body }) => {
    it('has one example, and says what is known with its evidence', () => {
      expect(examplesOf(body)).toHaveLength(1);
      expect(body).toMatch(/<Claim id="/);
    });
  },
);
