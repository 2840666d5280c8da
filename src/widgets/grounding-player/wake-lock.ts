/** Keeps the screen on while held, where the browser lets it; a refusal changes nothing. */
export class WakeLock {
  private held: Promise<WakeLockSentinel | undefined> | undefined = undefined;

  /** Requests a screen wake lock. */
  hold(): void {
    // Absent outside secure contexts and in older browsers; refused on a hidden page, by a battery saver, in frames.
    this.held ??= (navigator.wakeLock as ScreenLock)?.request('screen').catch(() => undefined);
  }

  /** Lets the screen go dark again. */
  release(): void {
    void this.held?.then((lock) => lock?.release()).catch(() => undefined);
    this.held = undefined;
  }
}

type ScreenLock = Navigator['wakeLock'] | undefined;
