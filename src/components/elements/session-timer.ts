import { clockFace } from '../../model/running/clock-face.ts';
import { runClock, runDrift } from '../../model/running/run-clock.ts';
import { runCue } from '../../model/running/run-cue.ts';
import {
  advanceRun,
  newRun,
  type RunAct,
  type SessionRun,
} from '../../model/running/session-run.ts';
import { BarProgress } from './running/bar-progress.ts';
import { actOfKey } from './running/run-keys.ts';
import { runKey, storedRun, storeRun } from './running/run-store.ts';
import {
  captionInWords,
  cueInWords,
  driftInWords,
  minutesInWords,
  type RunWords,
} from './running/run-words.ts';
import { ScreenLock } from './running/screen-lock.ts';
import { readyTones, softTone } from './running/soft-tone.ts';

/** How often the clock is looked at, in milliseconds; what it shows is counted from moments, not from looks. */
const lookEvery = 250;

/**
 * Runs an outline as a timer. Everything it shows stands in the page; the script counts, shows one step at a time, and says
 * politely what changes. Without it the page is the agenda in full.
 */
class SessionTimer extends HTMLElement {
  private readonly words = JSON.parse(this.dataset['words'] ?? '{}') as RunWords;
  private readonly stepMinutes = this.steps.map((step) => Number(step.dataset['minutes']));
  private run: SessionRun = newRun(this.stepMinutes, Date.now());
  private bar: BarProgress | undefined;
  private screen: ScreenLock | undefined;
  private isKept = true;

  connectedCallback(): void {
    const bar = this.querySelector<SVGSVGElement>('.agenda > svg');
    if (bar !== null) this.bar = new BarProgress(bar, this.stepMinutes);
    this.screen = new ScreenLock((isOn) => {
      this.write('screen', isOn ? this.words.screenOn : this.words.screenOff);
    });
    this.partOf('vibrate').hidden = !('vibrate' in navigator);
    this.toggleAttribute('data-awake', true);
    this.listen();
    this.takeUp();
    window.setInterval(() => {
      if (this.run.phase === 'running') this.act({ kind: 'look' });
    }, lookEvery);
  }

  private listen(): void {
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button?.dataset['act']) this.do(button.dataset['act'], button.dataset['step']);
    });
    document.addEventListener('keydown', (event) => {
      const act = this.isOn('keys') ? actOfKey(event) : undefined;
      if (act === undefined) return;
      event.preventDefault();
      if (!event.repeat) this.do(act);
    });
    document.addEventListener('visibilitychange', () => {
      this.act({ kind: 'look' });
      this.keep();
    });
    // The page comes back from the browser's memory, or the same session runs in another tab.
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.takeUp();
    });
    window.addEventListener('storage', ({ key }) => {
      if (key === runKey(this.session)) this.takeUp();
    });
  }

  /** Goes on with what the device keeps. */
  private takeUp(): void {
    const stored = storedRun(this.session, this.stepMinutes);
    this.run = stored ?? newRun(this.stepMinutes, Date.now());
    this.act({ kind: 'return' });
    if (stored?.phase === 'running' && this.run.phase === 'paused') this.say(this.words.forgotten);
  }

  /** What a button or a key asks for. */
  private do(name: string, step?: string): void {
    const at = step === undefined ? {} : { step: Number(step) };
    switch (name) {
      case 'toggle':
        if (this.isOn('sound')) readyTones();
        this.act({ kind: this.run.phase === 'running' ? 'pause' : 'start' });
        break;
      case 'next':
      case 'back':
      case 'restart':
        this.act({ kind: name });
        break;
      case 'more':
      case 'less':
        this.act({ kind: 'lengthen', addedMinutes: name === 'more' ? 1 : -1, ...at });
    }
  }

  private act(act: RunAct): void {
    const before = this.run;
    this.run = advanceRun(before, act, Date.now(), this.stepMinutes);
    this.draw();
    const cue = act.kind === 'return' ? undefined : runCue(before, this.run);
    if (cue !== undefined) {
      const step = act.kind === 'lengthen' ? (act.step ?? this.run.step) : this.run.step;
      const { title = '', lead = '' } = this.steps[step]?.dataset ?? {};
      const [given, spent] = [this.run.given[step] ?? 0, this.run.spent[step] ?? 0];
      this.say(cueInWords(this.words, cue, { title, lead, given, left: given - spent }));
    }
    if (cue === 'time-up') this.signal();
    if (cue === 'over') this.partOf('end').querySelector('h2')?.focus();
    if (act.kind !== 'look' && act.kind !== 'return') this.keep();
  }

  private signal(): void {
    if (this.isOn('sound')) softTone();
    if (this.isOn('vibrate')) navigator.vibrate([200, 100, 200]);
  }

  private keep(): void {
    this.isKept = storeRun(this.session, this.run, this.stepMinutes);
    this.partOf('unkept').hidden = this.isKept || this.run.phase === 'ready';
  }

  private draw(): void {
    const { run, words } = this;
    const { phase, step } = run;
    const clock = runClock(run, this.stepMinutes);
    const isOver = phase === 'over';
    this.dataset['phase'] = phase;
    const face = clockFace(isOver ? clock.elapsed : clock.stepLeft);
    this.write('left', face);
    this.partOf('left').dataset['long'] = String(face.length);
    this.toggleAttribute('data-late', !isOver && clock.stepLeft <= -1000);
    this.write('caption', isOver ? words.wholeTook : captionInWords(words, run, clock));
    this.write('whole', clockFace(clock.left));
    this.write('drift', driftInWords(words, runDrift(clock), isOver));
    this.partOf('whole-line').hidden = isOver;
    this.steps.forEach((item, index) => {
      item.toggleAttribute('data-away', isOver || index !== step);
    });
    this.partOf('end').toggleAttribute('data-away', !isOver);
    const main = this.partOf('main');
    main.hidden = isOver;
    main.textContent = { ready: words.start, running: words.pause, paused: words.goOn, over: '' }[
      phase
    ];
    const next = this.partOf('next');
    next.hidden = isOver;
    next.textContent = step === run.given.length - 1 ? words.finish : words.next;
    for (const given of this.querySelectorAll<HTMLElement>('[data-given]'))
      given.textContent = minutesInWords(
        words,
        Math.round((run.given[Number(given.dataset['given'])] ?? 0) / 60_000),
      );
    this.bar?.draw(run);
    this.screen?.want(phase === 'running');
    document.title = phase === 'ready' ? this.titleAtRest : `${face} · ${this.titleAtRest}`;
  }

  private readonly titleAtRest = document.title;

  /** Changes a text only where it is another: a live region would be read again. */
  private write(part: string, text: string): void {
    const element = this.partOf(part);
    if (element.textContent !== text) element.textContent = text;
  }

  private say(text: string): void {
    this.write('status', text);
  }

  private isOn(setting: string): boolean {
    return this.querySelector<HTMLInputElement>(`input[name=${setting}]`)?.checked === true;
  }

  private partOf(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part=${name}]`);
    if (part === null) throw new Error(`the page lacks "${name}"`);
    return part;
  }

  private get steps(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-minutes]')];
  }

  private get session(): string {
    return this.dataset['session'] ?? '';
  }
}

customElements.define('session-timer', SessionTimer);
