/** Waits `ms`, and then until the page is seen. Rejects with `signal`'s reason when aborted. */
export function pauseUntilSeen(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (): void => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', seen);
      signal.removeEventListener('abort', stop);
    };
    const stop = (): void => {
      done();
      reject(signal.reason as Error);
    };
    const seen = (): void => {
      if (document.hidden) return;
      done();
      resolve();
    };
    const timer = setTimeout(() => {
      if (document.hidden) document.addEventListener('visibilitychange', seen);
      else seen();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });
}
