import { describe, expect, it } from 'vitest';
import {
  migrate,
  type Migration,
} from '../../../../../src/model/programme/reading/migrations/migrate.ts';
import { programmeMigrations } from '../../../../../src/model/programme/reading/migrations/programme-migrations.ts';
import { programmeVersion } from '../../../../../src/model/programme/schema.ts';

/** Weeks became days with version 2, and the title a name with version 3. */
const chain: Migration[] = [
  { from: 2, step: ({ title, ...rest }) => ({ ...rest, name: title }) },
  { from: 1, step: ({ weeks, ...rest }) => ({ ...rest, days: Number(weeks) * 7 }) },
];

describe('an older document', () => {
  it('is led to the present version step by step, in the order of the versions', () => {
    const document = { version: 1, weeks: 2, title: 'Pilot' };
    expect(migrate(document, { from: 1, to: 3, chain })).toEqual({
      kind: 'migrated',
      document: { version: 3, days: 14, name: 'Pilot' },
    });
    expect(document).toEqual({ version: 1, weeks: 2, title: 'Pilot' });
  });

  it('starts at its own version', () => {
    const document = { version: 2, days: 3, title: 'Pilot' };
    expect(migrate(document, { from: 2, to: 3, chain })).toMatchObject({
      document: { version: 3, days: 3, name: 'Pilot' },
    });
  });

  it('of the present version stays as it is', () => {
    const document = { version: 3 };
    expect(migrate(document, { from: 3, to: 3, chain })).toEqual({ kind: 'migrated', document });
  });

  it('is stranded where no step leads on', () => {
    expect(migrate({ version: 0 }, { from: 0, to: 3, chain })).toEqual({
      kind: 'stranded',
      version: 0,
    });
    expect(migrate({ version: 1 }, { from: 1, to: 4, chain })).toEqual({
      kind: 'stranded',
      version: 3,
    });
  });
});

describe('the steps between released versions', () => {
  it('lead from each version since the first to the next', () => {
    const released = Array.from({ length: programmeVersion - 1 }, (_, index) => index + 1);
    expect(programmeMigrations.map(({ from }) => from)).toEqual(released);
  });
});
