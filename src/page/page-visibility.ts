/**
 * True while the page is hidden. An element named `hidden` shadows the document's own property, and does not count.
 */
export const isPageHidden = (): boolean => (document.hidden as unknown) === true;

/** Waits `ms`, and then until the page is visible. Rejects with `signal`'s reason when aborted. */
export function pauseUntilSeen(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (): void => {
      clearTimeout(timer);
      removeEventListener('visibilitychange', seen, true);
      signal.removeEventListener('abort', stop);
    };
    const stop = (): void => {
      done();
      reject(signal.reason as Error);
    };
    const seen = (): void => {
      if (isPageHidden()) return;
      done();
      resolve();
    };
    const timer = setTimeout(() => {
      if (isPageHidden()) addEventListener('visibilitychange', seen, true);
      else seen();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });
}
