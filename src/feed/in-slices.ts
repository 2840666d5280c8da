/** Longest time the work keeps the main thread before it lets the page breathe, ms. */
const SLICE_MS = 12;

const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });

/**
 * Runs `work` to its end, giving way to the page whenever a slice has taken 12 ms or the work asks for it by yielding true. Where it
 * has given way, what follows begins in a task of its own. Rejects with `signal`'s reason once aborted.
 */
export async function inSlices<T>(work: Generator<unknown, T>, signal?: AbortSignal): Promise<T> {
  let since = performance.now();
  for (let gaveWay = false; ;) {
    const { done, value } = work.next();
    if (done && !gaveWay) return value;
    if (done || value === true || performance.now() - since > SLICE_MS) {
      await nextTask();
      signal?.throwIfAborted();
      if (done) return value;
      gaveWay = true;
      since = performance.now();
    }
  }
}

/** Runs `work` to its end at once. */
export function atOnce<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
