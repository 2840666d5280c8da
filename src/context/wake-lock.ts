/** Keeps the screen on while held, where the browser lets it; a refusal changes nothing. */
export class WakeLock {
  private held: Promise<WakeLockSentinel | undefined> | undefined;

  /** Asks for the screen to stay on. */
  hold(): void {
    this.held ??= request();
  }

  /** Lets the screen go dark again. */
  release(): void {
    void this.held?.then((lock) => lock?.release()).catch(() => undefined);
    this.held = undefined;
  }
}

async function request(): Promise<WakeLockSentinel | undefined> {
  try {
    // Absent outside secure contexts and in older engines.
    return await (navigator.wakeLock as ScreenLock | undefined)?.request('screen');
  } catch (error) {
    // Hidden page, battery saver, a frame without permission.
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

type ScreenLock = Navigator['wakeLock'];
