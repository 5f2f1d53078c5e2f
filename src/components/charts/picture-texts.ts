/** A line of text: where its baseline begins, is centred or ends, in pixels from the corner of the stage, and how it is set. */
export interface TextPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** A canvas sets figures a little wider or narrower than the page: what is aligned must stay so. */
  readonly align: 'left' | 'center' | 'right';
  readonly font: string;
  readonly letterSpacing: string;
  readonly colour: string;
  /** The paper around letters that stand on a drawing. */
  readonly halo?: { readonly colour: string; readonly width: number };
}

/** All that can be read on a stage. A picture of its own could not use the fonts of the page; a canvas can. */
export function textPieces(stage: HTMLElement): TextPiece[] {
  const corner = stage.getBoundingClientRect();
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
  const pieces: TextPiece[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || (node.textContent ?? '').trim() === '') continue;
    const style = getComputedStyle(parent);
    if (style.visibility !== 'visible' || parent.getClientRects().length === 0) continue;
    if (parent instanceof SVGTextContentElement) pieces.push(...ofDrawing(parent, style, corner));
    else pieces.push(...ofLines(node, style, corner));
  }
  return pieces;
}

/** Sets one line of text. */
export function paintText(pen: CanvasRenderingContext2D, piece: TextPiece): void {
  pen.font = piece.font;
  pen.textAlign = piece.align;
  pen.letterSpacing = piece.letterSpacing;
  if (piece.halo !== undefined) {
    pen.lineJoin = 'round';
    pen.lineWidth = piece.halo.width;
    pen.strokeStyle = piece.halo.colour;
    pen.strokeText(piece.text, piece.x, piece.y);
  }
  pen.fillStyle = piece.colour;
  pen.fillText(piece.text, piece.x, piece.y);
}

const fontOf = ({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration) =>
  `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;

const spacingOf = ({ letterSpacing }: CSSStyleDeclaration) =>
  letterSpacing === 'normal' ? '0px' : letterSpacing;

function ofDrawing(
  element: SVGTextContentElement,
  style: CSSStyleDeclaration,
  corner: DOMRect,
): TextPiece[] {
  const matrix = element.getScreenCTM();
  if (matrix === null || element.getNumberOfChars() === 0) return [];
  const align = alignments[style.textAnchor] ?? 'left';
  const start = element.getStartPositionOfChar(0);
  const shift = { left: 0, center: 0.5, right: 1 }[align] * element.getComputedTextLength();
  const { x, y } = new DOMPoint(start.x + shift, start.y).matrixTransform(matrix);
  return [
    {
      text: element.textContent,
      x: x - corner.left,
      y: y - corner.top,
      align,
      font: fontOf(style),
      letterSpacing: spacingOf(style),
      colour: style.fill,
      ...(style.stroke === 'none'
        ? {}
        : { halo: { colour: style.stroke, width: parseFloat(style.strokeWidth) } }),
    },
  ];
}

const alignments: Readonly<Record<string, TextPiece['align']>> = {
  middle: 'center',
  end: 'right',
};

/** A text of the page, line by line as the page has broken it. */
function ofLines(node: Node, style: CSSStyleDeclaration, corner: DOMRect): TextPiece[] {
  const lines = new Map<number, { text: string; box: DOMRect; right: number }>();
  const range = document.createRange();
  for (const { index, 0: word } of (node.textContent ?? '').matchAll(/\S+\s*/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.trimEnd().length);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    const line = lines.get(Math.round(box.top));
    lines.set(Math.round(box.top), {
      text: (line?.text ?? '') + word,
      box: line?.box ?? box,
      right: box.right,
    });
  }
  const isEnd = style.textAlign === 'end' || style.textAlign === 'right';
  return [...lines.values()].map(({ text, box, right }) => ({
    text: text.trimEnd(),
    x: (isEnd ? right : box.left) - corner.left,
    y: box.top - corner.top + ascent(style, box.height),
    align: isEnd ? 'right' : 'left',
    font: fontOf(style),
    letterSpacing: spacingOf(style),
    colour: style.color,
  }));
}

/** How far the baseline lies under the top of a line's box, which is as high as the font's ascent and descent. */
function ascent(style: CSSStyleDeclaration, height: number): number {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) return height * 0.8;
  pen.font = fontOf(style);
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = pen.measureText('x');
  return (height * fontBoundingBoxAscent) / (fontBoundingBoxAscent + fontBoundingBoxDescent);
}
