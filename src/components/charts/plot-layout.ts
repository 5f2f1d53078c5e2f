import { percentOn } from './percent-on.ts';
import type { Plot, PlotDot } from './plot.ts';
import { pushApart } from './push-apart.ts';
import { held, spreadLabels, textWidth, type Anchor } from './spread-labels.ts';

/** A width that labels are laid out for; a style shows the layout that fits. */
interface LabelWidth {
  readonly key: 'narrow' | 'wide';
  readonly className: string;
  /** Of the area between the axes, in pixels. */
  readonly width: number;
}

/** Narrowest frames of the two layouts, in pixels: that of a small phone, and 34rem, where the styles change over. */
const frames = { narrow: 300, wide: 544 };

/** The widths of the area that are left beside the words at its sides, which only wide frames have at the right. */
export function labelWidths({ y, lines }: Plot): readonly LabelWidth[] {
  const longest = (texts: readonly string[]) =>
    Math.max(0, ...texts.map((text) => (text === '' ? 0 : textWidth(text) + 10)));
  const left = longest(y.ticks.map(({ label }) => label));
  const right = longest(lines.flatMap(({ name = '', value = '' }) => [name, value]));
  return [
    { key: 'narrow', className: 'if-narrow', width: Math.max(120, frames.narrow - left) },
    { key: 'wide', className: 'if-wide', width: Math.max(120, frames.wide - left - right) },
  ];
}

/** A text of a drawing: x in percent of the width, the rest in pixels. */
export interface LaidText {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly dx: number;
  readonly y: number;
  readonly anchor: Anchor;
}

/** Heights of the parts of a plot, from the top, in pixels. */
export interface PlotLayout {
  readonly top: number;
  readonly bottom: number;
  readonly ticksAt: number;
  readonly bracketAt: number;
  readonly height: number;
}

const row = 18;

/** How high each part of a plot is; the same at every width, so that nothing moves when the width changes. */
export function plotLayout(plot: Plot): PlotLayout {
  const rowsOf = (texts: (width: number) => readonly { readonly row: number }[]) =>
    Math.max(
      0,
      ...labelWidths(plot).flatMap(({ width }) => texts(width).map((label) => label.row + 1)),
    );
  const above = rowsOf((width) => spreadLabels(topWanted(plot), width));
  const below = rowsOf((width) => spreadLabels(bracketWanted(plot), width));
  const top = above === 0 ? 8 : above * row + 8;
  const bottom = top + plot.height;
  const ticksAt = bottom + row + 1;
  const bracketAt = ticksAt + row - 2;
  const last = below === 0 ? ticksAt : bracketAt + 8 + below * row;
  return { top, bottom, ticksAt, bracketAt, height: last + 6 };
}

/** The labels above the area: of its marks, and of its band. */
export function topTexts(plot: Plot, width: number, { top }: PlotLayout): LaidText[] {
  const wanted = topWanted(plot);
  return spreadLabels(wanted, width).map(({ row: level, ...place }, index) => ({
    key: `top-${index + 1}`,
    text: wanted[index]?.text ?? '',
    ...place,
    dx: 0,
    y: top - 10 - level * row,
  }));
}

/** The labels under the bracket. */
export function bracketTexts(plot: Plot, width: number, { bracketAt }: PlotLayout): LaidText[] {
  const wanted = bracketWanted(plot);
  return spreadLabels(wanted, width).map(({ row: level, ...place }, index) => ({
    key: `bracket-${index + 1}`,
    text: wanted[index]?.text ?? '',
    ...place,
    dx: 0,
    y: bracketAt + 22 + level * row,
  }));
}

/** The labels of the horizontal axis; where not all have room, every second or third, and always that of zero. */
export function tickTexts({ x }: Plot, width: number, { ticksAt }: PlotLayout): LaidText[] {
  const place = percentOn(x);
  const needed = x.ticks.reduce((sum, { label }) => sum + textWidth(label) + 10, 0);
  const every = Math.max(1, Math.ceil(needed / width));
  const zero = Math.max(
    0,
    x.ticks.findIndex(({ at }) => at === 0),
  );
  return x.ticks
    .filter((_, index) => (index - zero) % every === 0)
    .map(({ at, label }) => ({
      key: `tick-${at}`,
      text: label,
      ...held(place(at), (textWidth(label) / width) * 100),
      dx: 0,
      y: ticksAt,
    }));
}

/** The labels of points, each on the side of the line on which the line is not. */
export function dotTexts(plot: Plot, width: number, { top }: PlotLayout): LaidText[] {
  const x = percentOn(plot.x);
  const y = percentOn(plot.y);
  return plot.dots.map((dot, index) => {
    const { isAbove, ...place } = sideOf(dot, x(dot.x), width, index > 0);
    const middle = top + plot.height * (1 - y(dot.y) / 100);
    return { key: dot.key, text: dot.label, ...place, y: middle + (isAbove ? -12 : 24) };
  });
}

function sideOf({ label, isRising }: PlotDot, x: number, width: number, prefersBelow: boolean) {
  const size = textWidth(label);
  const at = (x / 100) * width;
  const left = { x, anchor: 'end', dx: -4, fits: at - 4 >= size } as const;
  const right = { x, anchor: 'start', dx: 4, fits: width - at - 4 >= size } as const;
  const above = { isAbove: true, ...(isRising ? left : right) };
  const below = { isAbove: false, ...(isRising ? right : left) };
  const chosen = (prefersBelow ? [below, above] : [above, below]).find(({ fits }) => fits);
  if (chosen === undefined)
    return { isAbove: !prefersBelow, dx: 0, ...held(x, (size / width) * 100) };
  const { fits: _, ...place } = chosen;
  return place;
}

/** Where the names at the ends of lines stand: each two rows high, the value under the name. */
export function endTexts(plot: Plot, { top }: PlotLayout): LaidText[] {
  const y = percentOn(plot.y);
  const named = plot.lines.filter(({ name, points }) => name !== undefined && points.length > 0);
  const wanted = named.map(({ points }) => ({
    at: top + plot.height * (1 - y(points.at(-1)?.y ?? 0) / 100),
    size: 32,
  }));
  const middles = pushApart(wanted, { low: top - 6, high: top + plot.height + 6, gap: 6 });
  return named.flatMap(({ key, name = '', value = '' }, index) => {
    const middle = middles[index] ?? top;
    const place = { x: 100, dx: 10, anchor: 'start' } as const;
    return [
      { key: `${key}-name`, text: name, ...place, y: middle - 3 },
      { key: `${key}-value`, text: value, ...place, y: middle + 13 },
    ];
  });
}

function topWanted({ x, marks, band }: Plot) {
  const place = percentOn(x);
  return [
    ...marks.map(({ at, label }) => ({ at: place(at), text: label })),
    ...(band === undefined
      ? []
      : [{ at: (place(band.low) + place(band.high)) / 2, text: band.label }]),
  ];
}

function bracketWanted({ x, bracket }: Plot) {
  if (bracket === undefined) return [];
  const place = percentOn(x);
  return [bracket.low, bracket.middle, bracket.high].map(({ at, label }) => ({
    at: place(at),
    text: label,
  }));
}
