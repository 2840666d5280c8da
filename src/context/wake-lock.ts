type Screen = { request(type: 'screen'): Promise<WakeLockSentinel> } | undefined;

/** Keeps the screen on while held, where the browser lets it; a refusal changes nothing. */
export class WakeLock {
  private held: Promise<WakeLockSentinel | undefined> | undefined;

  /** Asks for the screen to stay on; again where the device has let it go meanwhile. */
  hold(): void {
    // Absent outside secure contexts and in older engines.
    const screen = (navigator as { wakeLock?: Screen }).wakeLock;
    if (!screen || this.held) return;
    const held = screen.request('screen').then(
      (lock) => {
        lock.addEventListener('release', () => {
          if (this.held === held) this.held = undefined;
        });
        return lock;
      },
      // Hidden page, battery saver, a frame without permission.
      () => undefined,
    );
    this.held = held;
  }

  /** Lets the screen go dark again. */
  release(): void {
    void this.held?.then((lock) => lock?.release()).catch(() => undefined);
    this.held = undefined;
  }
}
