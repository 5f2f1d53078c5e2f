const svgSpace = 'http://www.w3.org/2000/svg';

/** What decides how a shape looks; in a picture of its own no style sheet does. */
const looks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'opacity',
  'vector-effect',
  'overflow',
] as const;

/** A filled box, in pixels from the corner of the stage. */
export interface BoxPiece {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
}

/** The rules above and beside the blocks of a stage. */
export function boxPieces(stage: HTMLElement): BoxPiece[] {
  const corner = stage.getBoundingClientRect();
  return [...stage.querySelectorAll<HTMLElement>('*:not(svg, svg *)')].flatMap((element) => {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const place = { x: box.left - corner.left, y: box.top - corner.top };
    const above = parseFloat(style.borderTopWidth);
    const beside = parseFloat(style.borderLeftWidth);
    if (box.width === 0) return [];
    return [
      { ...place, width: box.width, height: above, colour: style.borderTopColor },
      { ...place, width: beside, height: box.height, colour: style.borderLeftColor },
    ].filter(({ width, height }) => width > 0 && height > 0);
  });
}

/** All drawings of a stage without their words, as one image with some margin around. */
export async function shapesImage(
  stage: HTMLElement,
  margin: number,
  sharpness: number,
): Promise<HTMLImageElement> {
  const corner = stage.getBoundingClientRect();
  const [width, height] = [corner.width + 2 * margin, corner.height + 2 * margin];
  const picture = document.createElementNS(svgSpace, 'svg');
  place(picture, { width: width * sharpness, height: height * sharpness });
  picture.setAttribute('viewBox', `${-margin} ${-margin} ${width} ${height}`);
  for (const drawing of stage.querySelectorAll<SVGSVGElement>('svg:not(svg svg)')) {
    const box = drawing.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    const copy = shapesOf(drawing);
    if (copy === undefined) continue;
    const at = { x: box.left - corner.left, y: box.top - corner.top };
    place(copy, { ...at, width: box.width, height: box.height });
    picture.append(copy);
  }
  picture.prepend(...patternsOf(picture));
  const image = new Image();
  // The policy of the pages lets images be data, and nothing is fetched for it.
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(picture))}`;
  await image.decode();
  return image;
}

/** Patterns of the page that the shapes are filled with, for inks that are drawn as patterns. */
function patternsOf(picture: Element): Element[] {
  const named = [...picture.querySelectorAll('[fill^="url"]')].map(
    (element) => /#([^"')]+)/.exec(element.getAttribute('fill') ?? '')?.[1] ?? '',
  );
  return [...new Set(named)].flatMap((id) => {
    if (picture.querySelector(`#${CSS.escape(id)}`) !== null) return [];
    const pattern = document.getElementById(id);
    const shape = pattern === null ? undefined : shapesOf(pattern);
    return shape === undefined ? [] : [shape];
  });
}

function place(element: Element, attributes: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

/** A copy with its looks written into it; what is not shown, and all words, are left out. */
function shapesOf(element: Element): Element | undefined {
  const style = getComputedStyle(element);
  if (element instanceof SVGTextElement || style.display === 'none') return undefined;
  const copy = element.cloneNode(false) as Element;
  copy.removeAttribute('class');
  for (const look of looks) copy.setAttribute(look, style.getPropertyValue(look));
  for (const child of element.children) {
    const shape = shapesOf(child);
    if (shape !== undefined) copy.append(shape);
  }
  return copy;
}
