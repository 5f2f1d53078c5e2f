import { fill } from '../../../engine/fill.ts';
import type { DrawnEntry } from './read-entries.ts';

/** A box beside the name of each entry, to tick what is to be compared. */
export class PickBoxes {
  private readonly boxes = new Map<string, HTMLInputElement>();

  constructor(
    entries: readonly DrawnEntry[],
    label: string,
    onPick: (chosen: readonly string[]) => void,
  ) {
    for (const { id, title, parts } of entries) {
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.className = 'pick';
      box.autocomplete = 'off';
      box.setAttribute('aria-label', fill(label, { title }));
      box.addEventListener('change', () => {
        onPick([...this.boxes].filter(([, { checked }]) => checked).map(([other]) => other));
      });
      const [first] = parts;
      (first?.querySelector('th, h2, h3') ?? first)?.prepend(box);
      this.boxes.set(id, box);
    }
  }

  draw(chosen: readonly string[]): void {
    for (const [id, box] of this.boxes) box.checked = chosen.includes(id);
  }
}
