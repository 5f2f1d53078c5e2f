import { fill } from '../../engine/fill.ts';
import { onProgrammeChange } from './programme/on-programme-change.ts';
import { openProgramme } from './programme/open-programme.ts';

/** Leads back to the programme that is open on this device; without one it stays as empty as it is served. */
class ContinuePlan extends HTMLElement {
  connectedCallback(): void {
    this.draw();
    onProgrammeChange(() => {
      this.draw();
    });
  }

  private draw(): void {
    const open = openProgramme();
    if (typeof open === 'string') {
      this.replaceChildren();
      return;
    }
    const { plan = '', dated = '', undated = '', unnamed = '', locale } = this.dataset;
    const date = dayOf(open.savedAt, locale);
    const link = document.createElement('a');
    link.href = plan;
    link.textContent = fill(date === '' ? undated : dated, { name: open.name || unnamed, date });
    this.replaceChildren(link);
  }
}

/** The reader's day of an instant, with the year where it is another one: "23 November". Empty if it is no instant. */
function dayOf(instant: string, locale: string | undefined): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return '';
  const year = at.getFullYear() === new Date().getFullYear() ? {} : { year: 'numeric' as const };
  return at.toLocaleDateString(locale, { day: 'numeric', month: 'long', ...year });
}

customElements.define('continue-plan', ContinuePlan);
