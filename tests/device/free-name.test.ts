import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittingName, freeName } from '../../src/device/free-name.ts';
import { programmeTexts } from '../../src/model/programme/ranges.ts';
import { programmeSchema, emptyProgramme } from '../../src/model/programme/schema.ts';

const numbered = (name: string, n: number) => `${name} ${n}`;
const copyOf = (name: string) => `${name} (copy)`;
const longest = programmeTexts.name;

describe('a free name', () => {
  it('is the wanted one while nobody has it', () => {
    expect(freeName('Pilot', new Set(['Other']), numbered)).toBe('Pilot');
  });

  it('is the first number that nobody has', () => {
    expect(freeName('Pilot', new Set(['Pilot', 'Pilot 2', 'Pilot 4']), numbered)).toBe('Pilot 3');
  });

  it('has no blanks around it', () => {
    expect(freeName('  Pilot ', new Set(), numbered)).toBe('Pilot');
  });

  it('of the greatest length stays whole while nobody has it, and gives way to the number else', () => {
    const name = 'n'.repeat(longest);
    expect(freeName(name, new Set(), numbered)).toBe(name);
    expect(freeName(name, new Set([name]), numbered)).toBe(`${'n'.repeat(longest - 2)} 2`);
  });

  it('is cut between characters, never within one', () => {
    const name = '🧭'.repeat(longest);
    const next = freeName(name, new Set([name]), numbered);
    expect(next).toBe(`${'🧭'.repeat(longest - 2)} 2`);
    expect(fittingName(`${'n'.repeat(longest - 2)}👩‍🚀`)).toBe(`${'n'.repeat(longest - 2)}👩`);
  });

  it('ends even where the words hold no number', () => {
    expect(freeName('Pilot', new Set(['Pilot']), (name) => name)).toBe('Pilot');
  });

  it('is taken by the schema and by nobody else, whatever is wanted', () => {
    const typed = fc.string({ unit: 'grapheme', maxLength: 120 });
    const wanted = typed.map((text) => text.replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, ''));
    fc.assert(
      fc.property(wanted, fc.integer({ min: 1, max: 12 }), (name, times) => {
        const used = new Set<string>();
        for (let time = 0; time < times; time++) {
          const free = freeName(name, used, numbered);
          expect(used).not.toContain(free);
          expect(programmeSchema.safeParse(emptyProgramme(free)).success).toBe(true);
          used.add(free);
        }
      }),
    );
  });
});

describe('a name within some words', () => {
  it('is cut so that the words stay whole', () => {
    expect(fittingName('n'.repeat(longest), copyOf)).toBe(`${'n'.repeat(longest - 7)} (copy)`);
    expect(fittingName('Pilot', copyOf)).toBe('Pilot (copy)');
  });

  it('is given up where the words alone are too long', () => {
    expect(fittingName('Pilot', (name) => name + 'w'.repeat(100))).toBe('w'.repeat(longest));
  });
});
