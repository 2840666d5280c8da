import { nextTask } from './next-task.js';

/** Longest time that work blocks the main thread before it yields, ms. */
const SLICE_MS = 12;
/** Longest wait for a frame, ms. */
const LONGEST_FRAME_MS = 100;

/** Resolves in a new task after the next frame has been drawn; without one, as on a hidden page, after 100 ms. */
const nextPaint = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST_FRAME_MS);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      void nextTask().then(resolve);
    });
  });

/** Yielded by work that goes on after the next frame. */
export const AFTER_PAINT = 'after paint';

/**
 * Runs `work` until it is done, has taken 12 ms, yields true or `AFTER_PAINT`, or yields a promise, which it waits for;
 * returns its value, or what to wait for.
 */
function runSlice<T>(work: Generator<unknown, T>): readonly [value: T] | (() => Promise<unknown>) {
  const since = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return [value];
    if (value === AFTER_PAINT) return nextPaint;
    if (value instanceof Promise) return () => value.then(nextTask);
    if (value === true || performance.now() - since > SLICE_MS) return nextTask;
  }
}

async function runRest<T>(
  work: Generator<unknown, T>,
  first: () => Promise<unknown>,
  signal: AbortSignal | undefined,
): Promise<T> {
  for (let pause = first; ;) {
    await pause();
    signal?.throwIfAborted();
    const end = runSlice(work);
    if (typeof end === 'function') {
      pause = end;
      continue;
    }
    await nextTask();
    signal?.throwIfAborted();
    return end[0];
  }
}

/**
 * Runs `work` to its end. If one slice is enough, returns its value in a list of one; otherwise returns a promise, and
 * yields to the page after each slice of 12 ms and wherever the work yields true or `AFTER_PAINT`, and waits for each
 * promise that the work yields. Code after the promise runs in a new task; it rejects with `signal`'s reason once
 * aborted. Throws what the first slice throws.
 */
export function startInSlices<T>(work: Generator<unknown, T>, signal?: AbortSignal): readonly [value: T] | Promise<T> {
  const end = runSlice(work);
  return typeof end === 'function' ? runRest(work, end, signal) : end;
}

/** Like `startInSlices`, but always returns a promise. */
export async function inSlices<T>(work: Generator<unknown, T>, signal?: AbortSignal): Promise<T> {
  const end = startInSlices(work, signal);
  return end instanceof Array ? end[0] : end;
}

/** Runs `work`, which waits for nothing, to its end synchronously. */
export function atOnce<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (value instanceof Promise) throw new Error('this work has to wait');
  }
}
