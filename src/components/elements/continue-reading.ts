import { fill } from '../../engine/fill.ts';
import { pathProgress } from '../../model/reading/path-progress.ts';
import { loadGuide } from './reading/load-guide.ts';
import { followedPath, onReadingChange, readMarks } from './reading/reading-marks.ts';

/** Leads to what comes next on the path that is followed, else in the playbook; empty until something was marked or chosen. */
class ContinueReading extends HTMLElement {
  connectedCallback(): void {
    void this.draw();
    onReadingChange(() => {
      void this.draw();
    });
  }

  private async draw(): Promise<void> {
    const wanted = followedPath() !== undefined || readMarks().size > 0;
    const guide = wanted ? await loadGuide() : undefined;
    if (guide === undefined) {
      this.replaceChildren();
      return;
    }
    const read = readMarks();
    const path = guide.paths.find(({ id }) => id === followedPath());
    const onPath = path === undefined ? undefined : pathProgress(path.steps, read);
    const next = onPath === undefined ? pathProgress(guide.chapters, read).next : onPath.next;
    if (next === undefined) {
      this.replaceChildren();
      return;
    }
    const link = document.createElement('a');
    link.href = next.address;
    const words = onPath === undefined ? 'continue' : 'continueOn';
    link.textContent = fill(guide.strings[words] ?? '', {
      title: next.title,
      done: onPath?.done ?? 0,
      all: path?.steps.length ?? 0,
    });
    this.replaceChildren(link);
  }
}

customElements.define('continue-reading', ContinueReading);
