/**
 * True while nobody sees the page. An element of the page that is named `hidden` stands before the document's own
 * answer, and says nothing.
 */
export const isPageHidden = (): boolean => (document.hidden as unknown) === true;

/** Waits `ms`, and then until the page is seen. Rejects with `signal`'s reason when aborted. */
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
