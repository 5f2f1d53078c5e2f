import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalProgramme,
  isEmptyProgramme,
} from '../../../../src/model/programme/reading/canonical.ts';
import { readProgramme } from '../../../../src/model/programme/reading/read-programme.ts';
import { emptyProgramme, type Programme } from '../../../../src/model/programme/schema.ts';
import { arbitraryProgramme } from '../arbitrary-programme.ts';

describe('the canonical form of a programme', () => {
  it('is the form of what it reads as', () => {
    fc.assert(
      fc.property(arbitraryProgramme(), (programme) => {
        const form = canonicalProgramme(programme);
        const reading = readProgramme(form);
        expect(reading).toStrictEqual({ kind: 'programme', programme, dropped: [] });
        if (reading.kind === 'programme')
          expect(JSON.stringify(canonicalProgramme(reading.programme))).toBe(JSON.stringify(form));
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order in which things were entered', () => {
    const one: Programme = { ...emptyProgramme(), gaps: { b: 1, a: 2 }, model: 'm' };
    const other: Programme = { ...emptyProgramme(), model: 'm', gaps: { a: 2, b: 1 } };
    expect(JSON.stringify(canonicalProgramme(one))).toBe(JSON.stringify(canonicalProgramme(other)));
  });

  it('leaves out what holds nothing', () => {
    const programme: Programme = {
      ...emptyProgramme(),
      selection: { weights: {}, ratings: { workshops: {} }, compared: {} },
      ticks: { checklist: [] },
      settled: { decide: { on: '2027-01-11', from: {} } },
    };
    expect(canonicalProgramme(programme)).toEqual({
      format: 'turnabout-programme',
      version: 1,
      settled: { decide: { on: '2027-01-11' } },
    });
  });

  it('keeps a list that was emptied on purpose', () => {
    const programme: Programme = {
      ...emptyProgramme(),
      selection: { weights: {}, ratings: {}, compared: {}, chosen: [] },
      plan: { tracks: [] },
    };
    expect(canonicalProgramme(programme)).toMatchObject({
      selection: { chosen: [] },
      plan: { tracks: [] },
    });
    expect(isEmptyProgramme(programme)).toBe(false);
  });

  it('is empty without a name and entries, whatever content it was saved with', () => {
    expect(isEmptyProgramme(emptyProgramme())).toBe(true);
    expect(isEmptyProgramme({ ...emptyProgramme(), content: 'mark-1' })).toBe(true);
    expect(isEmptyProgramme(emptyProgramme('Pilot'))).toBe(false);
  });
});
