import { followedPath, markRead, onReadingChange, readMarks } from './reading/reading-marks.ts';

/**
 * The foot of a page that can be read: a button to mark it, and the next step of the path that the reader follows. Nothing is
 * marked by itself, since reaching the end is not reading.
 */
class PageRead extends HTMLElement {
  private readonly button = document.createElement('button');
  private readonly status = document.createElement('span');
  private readonly path = document.createElement('p');

  connectedCallback(): void {
    this.button.type = 'button';
    this.button.className = 'button quiet';
    this.button.addEventListener('click', () => {
      this.press();
    });
    this.status.setAttribute('role', 'status');
    const line = document.createElement('p');
    line.append(this.button, this.status);
    this.append(line, this.path);
    this.draw();
    onReadingChange(() => {
      this.draw();
    });
  }

  private press(): void {
    const { ref = '' } = this.dataset;
    const kept = markRead(ref, !readMarks().has(ref));
    this.draw();
    void this.tell(kept ? (readMarks().has(ref) ? 'read' : undefined) : 'blocked');
  }

  private draw(): void {
    const { ref = '', mark = '', unmark = '' } = this.dataset;
    this.button.textContent = readMarks().has(ref) ? unmark : mark;
    this.status.textContent = '';
    void this.drawPath();
  }

  /** Says what became of a press; without a network the button alone says it. */
  private async tell(news: string | undefined): Promise<void> {
    if (news === undefined) return;
    try {
      const { readingString } = await import('./reading/path-line.ts');
      this.status.textContent = await readingString(news);
    } catch {
      // The button says it.
    }
  }

  private async drawPath(): Promise<void> {
    const id = followedPath();
    if (id === undefined) {
      this.path.replaceChildren();
      return;
    }
    try {
      const { pathLine } = await import('./reading/path-line.ts');
      const line = await pathLine(this.dataset['ref'] ?? '');
      // Another path may be followed by now.
      if (followedPath() === id) this.path.replaceChildren(...line);
    } catch {
      // Without a network the page is as it is for readers who follow no path.
    }
  }
}

customElements.define('page-read', PageRead);
