import { fill } from '../../engine/fill.ts';
import { pathProgress } from '../../model/reading/path-progress.ts';
import {
  followedPath,
  followPath,
  keepMarks,
  markRead,
  onReadingChange,
  readMarks,
} from './reading/reading-marks.ts';

/** Progress on the reading paths: what is read, which path is followed. Without JavaScript they are lists of links. */
class ReadingPaths extends HTMLElement {
  private forgotten: ReadonlySet<string> | undefined;
  private readonly paths: readonly PathSection[] = [
    ...this.querySelectorAll<HTMLElement>('[data-path]'),
  ].map((section) => sectionOf(section));
  private readonly clear = button();
  private readonly status = document.createElement('span');

  connectedCallback(): void {
    for (const path of this.paths) {
      path.follow.addEventListener('click', () => {
        this.follow(path);
      });
      for (const step of path.steps) {
        step.box.setAttribute('aria-label', fill(this.word('step'), { title: step.title }));
        step.box.addEventListener('change', () => {
          this.forgotten = undefined;
          this.draw(markRead(step.ref, step.box.checked) ? '' : this.word('blocked'));
        });
      }
    }
    this.clear.addEventListener('click', () => {
      this.forgetOrBringBack();
    });
    this.status.setAttribute('role', 'status');
    const help = document.createElement('p');
    help.textContent = this.word('private');
    const foot = document.createElement('p');
    foot.className = 'path-clear';
    foot.append(this.clear, this.status);
    this.prepend(help, foot);
    this.draw();
    onReadingChange(() => {
      this.forgotten = undefined;
      this.draw();
    });
  }

  private follow(path: PathSection): void {
    const leave = followedPath() === path.id;
    const kept = followPath(leave ? undefined : path.id);
    this.draw(this.word(!kept ? 'blocked' : leave ? 'unfollowed' : 'followed'));
  }

  private forgetOrBringBack(): void {
    const back = this.forgotten;
    const before = readMarks();
    const kept = keepMarks(back === undefined ? [] : [...before, ...back]);
    if (kept) this.forgotten = back === undefined ? before : undefined;
    const news = back === undefined ? 'cleared' : 'clearUndone';
    this.draw(this.word(kept ? news : 'blocked'));
  }

  private draw(news = ''): void {
    const read = readMarks();
    for (const { id, steps, progress, follow } of this.paths) {
      const { done } = pathProgress(steps, read);
      const followed = followedPath() === id;
      for (const { ref, box } of steps) box.checked = read.has(ref);
      const sentence = this.word(followed ? 'progressFollowed' : 'progress');
      progress.textContent = fill(sentence, { done, all: steps.length });
      follow.textContent = this.word(followed ? 'unfollow' : 'follow');
    }
    this.clear.hidden = read.size === 0 && this.forgotten === undefined;
    this.clear.textContent = this.word(this.forgotten === undefined ? 'clear' : 'clearUndo');
    this.status.textContent = news;
  }

  private word(name: string): string {
    return this.dataset[name] ?? '';
  }
}

interface PathSection {
  readonly id: string;
  readonly steps: readonly {
    readonly ref: string;
    readonly title: string;
    readonly box: HTMLInputElement;
  }[];
  readonly progress: HTMLElement;
  readonly follow: HTMLButtonElement;
}

/** Gives a printed path its boxes, its progress and its button. */
function sectionOf(section: HTMLElement): PathSection {
  const progress = document.createElement('span');
  const follow = button();
  follow.setAttribute('aria-describedby', `${section.id}-title`);
  const line = document.createElement('p');
  line.className = 'path-progress';
  line.append(progress, follow);
  section.querySelector('ol')?.before(line);
  const steps = [...section.querySelectorAll<HTMLElement>('[data-step]')].map((item) => {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.className = 'path-box';
    box.autocomplete = 'off';
    item.append(box);
    return {
      ref: item.dataset['step'] ?? '',
      title: item.querySelector('a')?.textContent ?? '',
      box,
    };
  });
  return { id: section.dataset['path'] ?? '', steps, progress, follow };
}

function button(): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button quiet';
  return made;
}

customElements.define('reading-paths', ReadingPaths);
