import { noteContent } from './notes/note-content.ts';
import { notePlace } from './notes/note-place.ts';

/**
 * Opens the definition of a term and the grounds of a seal beside them: on hover, on focus, on tap. Escape closes it, the
 * pointer may go into it, and it stays until pointer and focus have left. Where a browser has no popovers, or no JavaScript,
 * each is the link that it is served as.
 */
class Notes {
  private readonly note = document.createElement('div');
  private owner: HTMLAnchorElement | undefined;
  /** What is about to open. */
  private next: HTMLAnchorElement | undefined;
  private timer = 0;
  private openAtTouch: HTMLAnchorElement | undefined;

  constructor() {
    this.note.popover = 'auto';
    this.note.className = this.note.id = 'note';
    this.note.setAttribute('role', 'note');
    document.body.append(this.note);
    this.note.addEventListener('toggle', (event) => {
      if (event.newState === 'closed') this.disown();
    });
    document.addEventListener('pointerover', ({ target, pointerType }) => {
      if (pointerType !== 'touch') this.point(target);
    });
    document.addEventListener('focusin', ({ target }) => {
      const link = noted(target);
      if (link?.matches(':focus-visible') === true) this.openSoon(link, 0);
      else if (!this.holds(target)) this.closeSoon(0);
    });
    document.addEventListener('pointerdown', () => {
      this.openAtTouch = this.owner;
    });
    document.addEventListener('click', (event) => {
      this.tap(event);
    });
    window.addEventListener('resize', () => {
      if (this.owner !== undefined) this.place(this.owner);
    });
  }

  private point(target: EventTarget | null): void {
    const link = noted(target);
    if (link !== undefined && !this.holds(document.activeElement)) this.openSoon(link, 150);
    else if (this.holds(target)) window.clearTimeout(this.timer);
    else if (!this.hasFocus()) this.closeSoon(250);
  }

  /** A finger cannot hover: the first tap opens the note, which has the link; the second closes it. */
  private tap(event: MouseEvent): void {
    const link = noted(event.target);
    const touch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (link === undefined || !touch || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (this.openAtTouch === link) this.closeSoon(0);
    else this.openSoon(link, 0);
  }

  private openSoon(link: HTMLAnchorElement, delay: number): void {
    window.clearTimeout(this.timer);
    this.next = link;
    if (this.owner === link) return;
    this.timer = window.setTimeout(() => {
      void noteContent(link).then((content) => {
        // Meanwhile the pointer or the focus may have gone elsewhere.
        if (content !== undefined && this.next === link) this.open(link, content);
      });
    }, delay);
  }

  private closeSoon(delay: number): void {
    window.clearTimeout(this.timer);
    this.next = undefined;
    this.timer = window.setTimeout(() => {
      this.note.hidePopover();
    }, delay);
  }

  private open(
    link: HTMLAnchorElement,
    { title, lines, more }: NonNullable<Awaited<ReturnType<typeof noteContent>>>,
  ): void {
    this.note.hidePopover();
    this.owner?.removeAttribute('aria-describedby');
    const page = document.createElement('a');
    page.href = link.href;
    page.textContent = more;
    this.note.replaceChildren(
      ...(title === undefined ? [] : [element('b', title)]),
      ...lines.map((line) => element('p', line)),
      element('p', page),
    );
    // Beside its words, so that Tab and a reading voice come to it next.
    link.after(this.note);
    this.note.showPopover();
    this.owner = link;
    link.setAttribute('aria-describedby', 'note');
    this.place(link);
  }

  private place(link: HTMLAnchorElement): void {
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const words = link.getClientRects()[0] ?? link.getBoundingClientRect();
    const { left, top } = notePlace(words, this.note.getBoundingClientRect(), { width, height });
    this.note.style.left = `${left + scrollX}px`;
    this.note.style.top = `${top + scrollY}px`;
  }

  private disown(): void {
    if (this.note.matches(':popover-open')) return;
    this.owner?.removeAttribute('aria-describedby');
    this.owner = undefined;
  }

  private hasFocus(): boolean {
    const { activeElement } = document;
    const link = noted(activeElement);
    return (
      this.holds(activeElement) || (link !== undefined && [this.owner, this.next].includes(link))
    );
  }

  private holds(target: EventTarget | null): boolean {
    return target instanceof Node && this.note.contains(target);
  }
}

function element(name: string, content: Node | string): HTMLElement {
  const made = document.createElement(name);
  made.append(content);
  return made;
}

/** The term or seal that an event is on. In lists of claims the note stands beside the seal already. */
function noted(target: EventTarget | null): HTMLAnchorElement | undefined {
  if (!(target instanceof Element)) return undefined;
  const link = target.closest<HTMLAnchorElement>('a.term, a.seal');
  return link?.closest('.evidence-list, .claim-list') === null ? link : undefined;
}

if ('popover' in HTMLElement.prototype) {
  for (const term of document.querySelectorAll<HTMLAnchorElement>('a.term')) {
    // The browser's own tooltip would lie over the note.
    term.dataset['definition'] = term.title;
    term.setAttribute('aria-description', term.title);
    term.removeAttribute('title');
  }
  new Notes();
}
