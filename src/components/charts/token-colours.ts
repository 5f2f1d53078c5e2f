/** The colours that a plot is painted in, as the page shows them now. */
export interface PlotColours {
  readonly ink: string;
  readonly soft: string;
  readonly paper: string;
  readonly together: string;
  readonly wash: string;
}

/** Reads tokens as the browser computes them: a token that depends on the theme has no value of its own. */
export function tokenColours(element: HTMLElement): PlotColours {
  const read = (colour: string) => {
    element.style.color = colour;
    return getComputedStyle(element).color;
  };
  const colours = {
    ink: read('var(--ink)'),
    soft: read('var(--soft)'),
    paper: read('var(--paper)'),
    together: read('var(--together)'),
    wash: read('var(--chart-wash)'),
  };
  element.style.removeProperty('color');
  return colours;
}
