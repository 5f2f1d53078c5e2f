import { paintText, textPieces } from './picture-texts.ts';
import { boxPieces, shapesImage } from './picture-shapes.ts';

interface Around {
  readonly title: string;
  readonly note?: string | undefined;
}

/** Pixels of the picture to one of the page. */
const sharpness = 2;
const margin = 32;

/** What a picture is not of: it stands for what can be read on the screen, or is painted there. */
const onScreenOnly = '.plot-canvas, .plot-reader, .plot-readout, .plot-cross';

/**
 * A picture of a drawing with its title above and its note below, as wide as a slide needs it, on the paper of the theme.
 * @throws {Error} if the browser cannot make one.
 */
export async function drawingPng(drawing: HTMLElement, around: Around): Promise<Blob> {
  const stage = stageFor(drawing, around);
  try {
    await document.fonts.ready;
    return await pictureOf(stage);
  } finally {
    stage.remove();
  }
}

/** The drawing once more, laid out by the same styles at the width of the picture, where nobody sees it. */
function stageFor(drawing: HTMLElement, { title, note }: Around): HTMLElement {
  const copy = drawing.cloneNode(true) as HTMLElement;
  for (const element of copy.querySelectorAll(onScreenOnly)) element.remove();
  for (const element of copy.querySelectorAll('.is-painted'))
    element.classList.remove('is-painted');
  const stage = document.createElement('div');
  stage.className = 'chart-stage';
  stage.inert = true;
  stage.append(words('chart-title', title), copy);
  if (note !== undefined) stage.append(words('chart-note', note));
  // Beside the drawing it has the same styles around it.
  drawing.after(stage);
  return stage;
}

function words(className: string, text: string): HTMLElement {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  return element;
}

async function pictureOf(stage: HTMLElement): Promise<Blob> {
  const { width, height } = stage.getBoundingClientRect();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round((width + 2 * margin) * sharpness);
  canvas.height = Math.round((height + 2 * margin) * sharpness);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('This browser gives no canvas.');
  pen.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.scale(sharpness, sharpness);
  pen.translate(margin, margin);
  for (const { x, y, width: wide, height: high, colour } of boxPieces(stage)) {
    pen.fillStyle = colour;
    pen.fillRect(x, y, wide, high);
  }
  // What hangs over the edge of a drawing is drawn on the margin.
  const shapes = await shapesImage(stage, margin, sharpness);
  pen.drawImage(shapes, -margin, -margin, width + 2 * margin, height + 2 * margin);
  for (const piece of textPieces(stage)) paintText(pen, piece);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('This browser makes no picture.'));
      else resolve(blob);
    }, 'image/png');
  });
}
