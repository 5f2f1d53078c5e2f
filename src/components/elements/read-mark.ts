import { onReadingChange, readMarks } from './reading/reading-marks.ts';

/** Says beside a chapter that it was read; empty, as it is served, where it was not. */
class ReadMark extends HTMLElement {
  connectedCallback(): void {
    this.draw();
    onReadingChange(() => {
      this.draw();
    });
  }

  private draw(): void {
    const { ref = '', word = '' } = this.dataset;
    this.textContent = readMarks().has(ref) ? word : '';
  }
}

customElements.define('read-mark', ReadMark);
