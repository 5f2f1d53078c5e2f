/** Keeps the screen on while a session runs, in browsers that can. */
export class ScreenLock {
  private sentinel: WakeLockSentinel | undefined;
  private isWanted = false;
  private readonly say: (isOn: boolean) => void;

  /** @param say told whether the screen stays on, each time that is asked for. */
  constructor(say: (isOn: boolean) => void) {
    this.say = say;
    // The browser lets go of it whenever the page is out of sight.
    document.addEventListener('visibilitychange', () => {
      if (this.isWanted && document.visibilityState === 'visible') void this.ask();
    });
  }

  want(isWanted: boolean): void {
    if (isWanted === this.isWanted) return;
    this.isWanted = isWanted;
    if (isWanted) void this.ask();
    else {
      void this.sentinel?.release();
      this.sentinel = undefined;
    }
  }

  private async ask(): Promise<void> {
    try {
      this.sentinel = await navigator.wakeLock.request('screen');
      // Paused while it was on its way.
      if (!this.isWanted) await this.sentinel.release();
      this.say(true);
    } catch {
      // No such thing here, not over a secure connection, or refused: a low battery, for one.
      this.say(false);
    }
  }
}
