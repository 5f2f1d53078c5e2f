import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameRecord, readRecord, withoutWriter, writeRecord } from '../../src/device/record.ts';
import { canonicalProgramme } from '../../src/model/programme/reading/canonical.ts';
import { sameProgramme } from '../../src/model/programme/reading/same-programme.ts';
import { arbitraryProgramme } from '../model/programme/arbitrary-programme.ts';
import { programmeWith } from './support/programmes.ts';

const mark = { revision: 3, writer: 'page-1', savedAt: '2027-01-11T08:00:00.000Z' };
const text = writeRecord(mark, canonicalProgramme(programmeWith(5, 'Pilot')));

describe('a record', () => {
  it('gives back the programme and its mark, whatever the programme holds', () => {
    fc.assert(
      fc.property(arbitraryProgramme(), (programme) => {
        const record = readRecord(writeRecord(mark, canonicalProgramme(programme)));
        expect(record).toMatchObject(mark);
        expect(
          record?.reading.kind === 'programme' &&
            sameProgramme(record.reading.programme, programme),
        ).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['an empty text', ''],
    ['half a record', text.slice(0, text.length / 2)],
    ['a number', '1'],
    ['a list', '[]'],
    ['a revision of nought', text.replace('"revision":3', '"revision":0')],
    ['half a revision', text.replace('"revision":3', '"revision":2.5')],
    ['a number for a writer', text.replace('"page-1"', '1')],
    ['no instant', text.replace('"savedAt"', '"at"')],
  ])('is not one: %s', (_, damaged) => {
    expect(readRecord(damaged)).toBeUndefined();
  });

  it('never makes reading throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (anything) => {
        expect(() => readRecord(anything)).not.toThrow();
      }),
    );
  });

  it('of a newer version says so', () => {
    expect(readRecord(text.replace('"version":1', '"version":7'))?.reading).toEqual({
      kind: 'newer',
      version: 7,
    });
  });

  it('without its writer is shorter and still one', () => {
    const short = withoutWriter(text);
    expect(short).not.toContain('page-1');
    expect(readRecord(short)).toEqual({ ...readRecord(text), writer: '' });
    expect(withoutWriter('no record')).toBe('no record');
  });

  it('is the same as another only by revision, writer and instant together', () => {
    expect(isSameRecord(mark, { ...mark })).toBe(true);
    for (const other of [
      { revision: 4 },
      { writer: 'page-2' },
      { savedAt: '2027-01-12T08:00:00Z' },
    ])
      expect(isSameRecord(mark, { ...mark, ...other })).toBe(false);
    expect(isSameRecord(mark, undefined)).toBe(false);
  });
});
