/** Keeps the screen on while held, where the browser lets it; a refusal changes nothing. */
export class WakeLock {
  private held: Promise<WakeLockSentinel | undefined> | undefined = undefined;

  /** Asks for the screen to stay on. */
  hold(): void {
    // Absent outside secure contexts and in older engines; refused on a hidden page, by a battery saver, in a frame without permission.
    this.held ??= (navigator.wakeLock as ScreenLock)?.request('screen').catch(() => undefined);
  }

  /** Lets the screen go dark again. */
  release(): void {
    void this.held?.then((lock) => lock?.release()).catch(() => undefined);
    this.held = undefined;
  }
}

type ScreenLock = Navigator['wakeLock'] | undefined;
