import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sessionSchema } from '../../src/schema/session.ts';

const outlines = globSync('src/content/sessions/*.mdx').map((file) => ({
  file,
  session: sessionSchema.parse(parse(readFileSync(file, 'utf8').split('---\n')[1] ?? '')),
}));

describe('every outline has a view for those who take part', () => {
  it.each(outlines)('$file says of each step what it asks of them', ({ session }) => {
    const silent = session.steps.filter(({ participant }) => participant === undefined);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it.each(outlines)(
    '$file does not repeat to them what is said to the one who leads',
    ({ session }) => {
      for (const { participant, run, say } of session.steps) {
        expect(participant).not.toBe(run);
        expect(participant).not.toBe(say);
      }
      const tasks = [...session.prepare, ...session.followUp];
      const own = [...session.organise.before, ...session.organise.after];
      expect(tasks.filter((task) => own.includes(task))).toEqual([]);
      // Whoever only organises is no participant.
      expect(tasks.filter((task) => /^(Programme lead|Facilitator|Designer):/.test(task))).toEqual(
        [],
      );
    },
  );
});
