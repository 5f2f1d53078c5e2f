/** A box on the screen. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels between the words and their note, and between a note and the edge of the screen. */
export const noteGap = 6;

/** Where a note stands: below its words if there is room, else above, and never over the edge at either side. */
export function notePlace(words: Box, note: Size, screen: Size): { left: number; top: number } {
  const right = screen.width - note.width - noteGap;
  const above = words.top - note.height - noteGap;
  const fitsBelow = words.bottom + noteGap + note.height <= screen.height;
  return {
    left: Math.max(noteGap, Math.min(words.left, right)),
    top: fitsBelow || above < 0 ? words.bottom + noteGap : above,
  };
}
