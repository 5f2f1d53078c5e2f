import type { SessionRun } from '../../../model/running/session-run.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Draws how far a session is on its agenda bar: what is behind is faded, and a line stands where it is. */
export class BarProgress {
  private readonly played = document.createElementNS(svgNamespace, 'rect');
  private readonly head = document.createElementNS(svgNamespace, 'rect');
  private readonly stepMinutes: readonly number[];

  constructor(bar: SVGSVGElement, stepMinutes: readonly number[]) {
    this.stepMinutes = stepMinutes;
    this.played.setAttribute('class', 'bar-played');
    this.head.setAttribute('class', 'bar-head');
    for (const rect of [this.played, this.head]) rect.setAttribute('height', '100%');
    this.head.setAttribute('width', '5');
    bar.append(this.played, this.head);
  }

  draw({ step, spent, given, phase }: SessionRun): void {
    const total = this.stepMinutes.reduce((sum, minutes) => sum + minutes, 0);
    const behind = this.stepMinutes.slice(0, step).reduce((sum, minutes) => sum + minutes, 0);
    const share = Math.min(1, (spent[step] ?? 0) / (given[step] ?? 1));
    const minutes = phase === 'over' ? total : behind + share * (this.stepMinutes[step] ?? 0);
    const percent = `${((minutes / total) * 100).toFixed(2)}%`;
    this.played.setAttribute('width', percent);
    this.head.setAttribute('x', percent);
    this.head.toggleAttribute('hidden', phase === 'over');
  }
}
