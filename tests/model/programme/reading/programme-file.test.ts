import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  largestProgrammeFileBytes,
  longestProgrammeText,
  readProgrammeText,
  writeProgrammeText,
} from '../../../../src/model/programme/reading/programme-file.ts';
import { emptyProgramme, programmeSchema } from '../../../../src/model/programme/schema.ts';
import { arbitraryProgramme } from '../arbitrary-programme.ts';

describe('a programme file', () => {
  it('opens as the programme it was written from, and is written again byte for byte', () => {
    fc.assert(
      fc.property(arbitraryProgramme(), (programme) => {
        expect(programmeSchema.safeParse(programme).success).toBe(true);
        const text = writeProgrammeText(programme);
        const reading = readProgrammeText(text);
        expect(reading).toStrictEqual({ kind: 'programme', programme, dropped: [] });
        if (reading.kind === 'programme') expect(writeProgrammeText(reading.programme)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('says no more than its format and version when nothing is entered', () => {
    expect(writeProgrammeText(emptyProgramme())).toBe(
      '{\n  "format": "turnabout-programme",\n  "version": 1\n}\n',
    );
  });

  it('opens with a byte order mark, with other ends of lines, and without any', () => {
    const programme = { ...emptyProgramme('Zwölf — 十二'), gaps: { succession: 3 } };
    const text = writeProgrammeText(programme);
    const read = { kind: 'programme', programme, dropped: [] };
    for (const variant of [`\uFEFF${text}`, text.replaceAll('\n', '\r\n'), text.trim()])
      expect(readProgrammeText(variant)).toEqual(read);
  });

  it.each([
    ['', 'unreadable'],
    ['<!doctype html>', 'unreadable'],
    ['{"format":"turnabout-programme","version":1', 'unreadable'],
    ['{"format":"turnabout-programme","version":NaN}', 'unreadable'],
    ['[]', 'not-a-programme'],
    ['null', 'not-a-programme'],
    ['"turnabout-programme"', 'not-a-programme'],
    ['{"version":1}', 'not-a-programme'],
    ['{"format":"turnabout-programme"}', 'not-a-programme'],
    ['{"format":"turnabout-programme","version":"1"}', 'not-a-programme'],
    ['{"format":"turnabout-programme","version":1.5}', 'not-a-programme'],
    ['{"format":"turnabout-programme","version":1e999}', 'not-a-programme'],
    ['{"format":"turnabout-programme","version":-1}', 'not-a-programme'],
    ['{"format":["turnabout-programme"],"version":1}', 'not-a-programme'],
  ])('%s is refused as %s', (text, reason) => {
    expect(readProgrammeText(text)).toEqual({ kind: 'refused', reason });
  });

  it('of 10 MB is refused at once, without being parsed', () => {
    const text = `{"format":"turnabout-programme","version":1,"name":"${'x'.repeat(10_000_000)}"}`;
    const started = performance.now();
    expect(readProgrammeText(text)).toEqual({ kind: 'refused', reason: 'too-large' });
    expect(performance.now() - started).toBeLessThan(250);
  });

  it('is never larger than what is opened', () => {
    const longest = '\uFEFF' + '十'.repeat(longestProgrammeText);
    expect(Buffer.byteLength(longest)).toBe(largestProgrammeFileBytes);
  });

  it('nested a million deep is refused', () => {
    const deep =
      '['.repeat(longestProgrammeText / 2 - 50) + ']'.repeat(longestProgrammeText / 2 - 50);
    const text = `{"format":"turnabout-programme","version":1,"gaps":${deep}}`;
    expect(readProgrammeText(text)).toEqual({ kind: 'refused', reason: 'too-deep' });
  });

  it('of more parts than any programme has is refused', () => {
    const text = `{"format":"turnabout-programme","version":1,"log":[${'0,'.repeat(900_000)}0]}`;
    expect(readProgrammeText(text)).toEqual({ kind: 'refused', reason: 'too-large' });
  });

  it('full of parts that are all wrong is cleaned in a moment', () => {
    const text = `{"format":"turnabout-programme","version":1,"log":[${'0,'.repeat(190_000)}0]}`;
    const started = performance.now();
    const reading = readProgrammeText(text);
    expect(reading).toMatchObject({ kind: 'programme', programme: { log: [] } });
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('of a newer version is left untouched', () => {
    const text = '{"format":"turnabout-programme","version":2,"plan":{"moons":3}}';
    expect(readProgrammeText(text)).toEqual({ kind: 'newer', version: 2 });
  });
});
