import type { Span } from './nice-ticks.ts';

/** A round value on an axis, in words. */
export interface PlotTick {
  readonly at: number;
  readonly label: string;
}

/** What a scale shows. */
export interface PlotAxis extends Span {
  readonly ticks: readonly PlotTick[];
}

/** A column of a histogram; one that stands across the border of loss and gain comes as two. */
export interface PlotBar extends Span {
  readonly height: number;
  readonly isLoss: boolean;
}

export interface PlotPoint {
  readonly x: number;
  readonly y: number;
}

/** A line in the ink of net results. */
export interface PlotLine {
  readonly key: string;
  readonly points: readonly PlotPoint[];
  readonly isDashed: boolean;
  /** Whether what lies between it and zero is drawn, hatched below. */
  readonly isFilled: boolean;
  /** What stands at its end: a name, and a value under it. */
  readonly name?: string;
  readonly value?: string;
}

/** A line from top to bottom with a label above it. */
export interface PlotMark {
  readonly key: string;
  readonly at: number;
  readonly label: string;
  readonly isThick: boolean;
}

/** A point that says something. */
export interface PlotDot extends PlotPoint {
  readonly key: string;
  readonly label: string;
  /** Whether the line through it rises: its label then stands where the line is not. */
  readonly isRising: boolean;
  readonly isOpen: boolean;
}

/** Part of the horizontal axis that is meant, under the line. */
export interface PlotBand extends Span {
  readonly label: string;
}

/** Three places under the axis: from, middle, to. */
export interface PlotBracket {
  readonly low: PlotTick;
  readonly middle: PlotTick;
  readonly high: PlotTick;
}

/** What can be read at a place: the part of the axis that it holds for, the points meant, and the words. */
export interface PlotReading extends Span {
  readonly at: number;
  readonly points: readonly PlotPoint[];
  readonly text: string;
}

/** What is said of all that lies on a side; nothing where nothing lies there. */
export interface PlotSides {
  readonly loss?: string;
  readonly gain?: string;
}

/** A drawing on two axes, as plain data: the drawing on paper and the one on a canvas are both made of it. */
export interface Plot {
  /** Of the area between the axes, in pixels. */
  readonly height: number;
  readonly x: PlotAxis;
  readonly y: PlotAxis;
  readonly bars: readonly PlotBar[];
  readonly lines: readonly PlotLine[];
  readonly marks: readonly PlotMark[];
  readonly dots: readonly PlotDot[];
  readonly band?: PlotBand;
  readonly bracket?: PlotBracket;
  /** What the horizontal axis counts. */
  readonly name?: string;
  /** What stands left and right of the border of loss and gain. */
  readonly sides?: PlotSides;
  readonly readings: readonly PlotReading[];
}
