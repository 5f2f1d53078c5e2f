import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from '../../../src/model/linking/base64url.ts';
import { linkDictionary } from '../../../src/model/linking/link-dictionary.ts';
import { unpackedText } from '../../../src/model/linking/packed-text.ts';
import {
  longestSharedLink,
  sharedLink,
  writeProgrammeLink,
} from '../../../src/model/linking/programme-link.ts';
import { canonicalProgramme } from '../../../src/model/programme/reading/canonical.ts';
import { emptyProgramme, type Programme } from '../../../src/model/programme/schema.ts';
import { arbitraryProgramme } from '../programme/arbitrary-programme.ts';
import { randomDraws } from '../programme/reading/random-draws.ts';
import { readAtStep } from './read-at-step.ts';
import { releasedVocabulary } from './released-vocabulary.ts';

const read = (fragment: string) => readAtStep(fragment, 'decide', releasedVocabulary);

describe('the link of a programme', () => {
  it('opens as the programme it was written from', () => {
    fc.assert(
      fc.property(arbitraryProgramme(), (programme) => {
        const link = writeProgrammeLink(programme);
        expect(link).toMatch(/^p=1\.[\w-]+$/);
        expect(read(link)).toStrictEqual({ kind: 'programme', programme, dropped: [] });
      }),
      { numRuns: 500, examples: [[emptyProgramme('Pilot')]] },
    );
  });

  it('is empty when nothing is entered', () => {
    expect(writeProgrammeLink(emptyProgramme())).toBe('');
    expect(writeProgrammeLink({ ...emptyProgramme(), content: 'mark-1' })).toBe('');
    expect(read('')).toEqual({ kind: 'none' });
  });

  it('is short, since it holds only what was entered', () => {
    const programme: Programme = {
      ...emptyProgramme(),
      gaps: { 'digital-fluency': 5 },
      context: { horizonWeeks: 26, safety: 'high' },
    };
    expect(writeProgrammeLink(programme).length).toBeLessThan(70);
  });

  it('carries words that cannot be packed any shorter', () => {
    const draws = randomDraws(1);
    const letters = () => String.fromCharCode(0x4e00 + draws.below(0x5000));
    const note = () => Array.from({ length: 2_000 }, letters).join('');
    const programme = { ...emptyProgramme(), notes: { decide: note(), case: note() } };
    const link = writeProgrammeLink(programme);
    expect(link.length).toBeGreaterThan(longestSharedLink);
    expect(read(link)).toEqual({ kind: 'programme', programme, dropped: [] });
  });

  it('is plain raw deflate, which any program can unpack with the words of version 1', () => {
    const programme = { ...emptyProgramme('Pilot'), gaps: { succession: 3 } };
    const packed = Buffer.from(writeProgrammeLink(programme).slice('p=1.'.length), 'base64url');
    const text = inflateRawSync(packed, { dictionary: Buffer.from(linkDictionary) }).toString();
    expect(JSON.parse(text)).toEqual(canonicalProgramme(programme));
  });

  it('names what a mail program added to it', () => {
    const link = writeProgrammeLink(emptyProgramme('Pilot'));
    expect(read(`utm_source=mail&${link}&p=1.AAAA`)).toMatchObject({
      kind: 'programme',
      programme: { name: 'Pilot' },
      dropped: [
        { path: 'utm_source', value: 'mail', reason: 'unknown-key' },
        { path: 'p', reason: 'repeated' },
      ],
    });
  });

  it.each([
    'p=',
    'p=1.',
    'p=1',
    'p=0.AAAA',
    'p=x.AAAA',
    'p=1.A',
    'p=1.A%20A',
    'p=-1.AAAA',
    'p=1..',
  ])('%s is refused', (link) => {
    expect(read(link)).toEqual({ kind: 'refused', reason: 'unreadable' });
  });

  it('cut off anywhere is refused, never opened in part', () => {
    const link = writeProgrammeLink({ ...emptyProgramme('Pilot'), gaps: { succession: 3 } });
    for (let length = 'p='.length; length < link.length; length += 1)
      expect(read(link.slice(0, length)).kind).toBe('refused');
  });

  it('of a newer version is left untouched', () => {
    // Whatever it packs, and however.
    expect(read('p=2.~{}')).toEqual({ kind: 'newer', version: 2 });
  });
});

describe('a link to be shared', () => {
  it('is the link of the programme', () => {
    const programme = emptyProgramme('Pilot');
    expect(sharedLink(programme)).toEqual({
      kind: 'link',
      fragment: writeProgrammeLink(programme),
    });
    expect(sharedLink(emptyProgramme())).toEqual({ kind: 'link', fragment: '' });
  });

  it('is not to be had when it would be too long', () => {
    const days = Array.from({ length: 2_000 }, (_, day) => ({
      id: `s-${(day * 7919) % 100_003}`,
      on: '2027-01-11',
      held: true,
    }));
    const programme = { ...emptyProgramme(), log: days };
    expect(writeProgrammeLink(programme).length).toBeGreaterThan(longestSharedLink);
    expect(sharedLink(programme)).toEqual({ kind: 'too-long' });
  });

  it('is not to be had when it would be short but unpack to more than is taken', () => {
    const text = 'x'.repeat(300);
    const actions = Array.from({ length: 20 }, () => ({ text, done: true }));
    const log = Array.from({ length: 100 }, () => ({
      id: 's',
      on: '2027-01-11',
      held: true,
      actions,
    }));
    const programme = { ...emptyProgramme(), log };
    expect(writeProgrammeLink(programme).length).toBeLessThan(longestSharedLink);
    expect(sharedLink(programme)).toEqual({ kind: 'too-long' });
  });
});

describe('base64url', () => {
  it('is what others make of the same bytes, and is read back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const text = toBase64url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64url(text)).toEqual(bytes);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(['A', 'AAAAA', 'AA=', 'AA+A', 'AA/A', 'AA A', 'ÄA', '😀'])('"%s" is refused', (text) => {
    expect(fromBase64url(text)).toBeUndefined();
  });
});

describe('what is packed in a link', () => {
  it('is refused unless it is text', () => {
    expect(unpackedText(toBase64url(Uint8Array.of(1, 2, 0, 253, 255, 0xc3, 0x28)))).toEqual({
      kind: 'refused',
      reason: 'unreadable',
    });
  });
});
