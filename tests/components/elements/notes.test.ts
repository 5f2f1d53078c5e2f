import { describe, expect, it } from 'vitest';
import { noteAddress } from '../../../src/components/elements/notes/note-address.ts';
import { noteGap, notePlace } from '../../../src/components/elements/notes/note-place.ts';

describe('where a note is loaded from', () => {
  it('lies beside a page of its own, under any base', () => {
    expect(noteAddress('https://a.example/evidence/x/')).toBe('/evidence/x.json');
    expect(noteAddress('https://a.example/base/evidence/x/')).toBe('/base/evidence/x.json');
  });

  it('lies below a page that entries share', () => {
    expect(noteAddress('https://a.example/evidence/defaults/#overhead')).toBe(
      '/evidence/defaults/overhead.json',
    );
  });
});

describe('where a note stands', () => {
  const screen = { width: 360, height: 640 };
  const note = { width: 300, height: 200 };
  const at = (left: number, top: number) =>
    notePlace({ left, top, bottom: top + 20 }, note, screen);

  it('is below its words, where there is room', () => {
    expect(at(20, 100)).toEqual({ left: 20, top: 120 + noteGap });
  });

  it('is above them at the foot of the screen', () => {
    expect(at(20, 600)).toEqual({ left: 20, top: 600 - 200 - noteGap });
  });

  it('is below them where there is room on neither side, so that its beginning is seen', () => {
    const tall = notePlace(
      { left: 20, top: 100, bottom: 120 },
      { width: 300, height: 600 },
      screen,
    );
    expect(tall.top).toBe(120 + noteGap);
  });

  it('is never over an edge of the screen', () => {
    expect(at(340, 100).left).toBe(360 - 300 - noteGap);
    expect(at(-50, 100).left).toBe(noteGap);
    const wide = notePlace({ left: 9, top: 9, bottom: 29 }, { width: 400, height: 9 }, screen);
    expect(wide.left).toBe(noteGap);
  });
});
