interface Job {
  readonly promise: Promise<unknown>;
  readonly controller: AbortController;
  users: number;
}

/** Running work by name. */
export type Jobs = Map<string, Job>;

/**
 * Joins the work called `name`, starting it if it is not running. It is aborted when the last caller that waits for it
 * aborts. Rejects with `signal`'s reason once that is aborted.
 */
export function joinWork<T>(
  jobs: Jobs,
  name: string,
  start: (signal: AbortSignal) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  if (signal?.aborted) return Promise.reject(signal.reason as Error);
  let job = jobs.get(name);
  if (!job) {
    const controller = new AbortController();
    const promise = start(controller.signal).finally(() => {
      if (jobs.get(name)?.controller === controller) jobs.delete(name);
    });
    job = { promise, controller, users: 0 };
    jobs.set(name, job);
  }
  const joined = job;
  joined.users++;
  return new Promise<T>((resolve, reject) => {
    const leave = (): void => {
      reject(signal?.reason as Error);
      joined.users--;
      if (joined.users > 0) return;
      // Removed at once, so that the next caller starts anew instead of joining aborted work.
      if (jobs.get(name) === joined) jobs.delete(name);
      joined.controller.abort(signal?.reason);
    };
    signal?.addEventListener('abort', leave, { once: true });
    joined.promise
      .then(
        (value) => resolve(value as T),
        (error: unknown) => reject(error as Error),
      )
      .finally(() => signal?.removeEventListener('abort', leave))
      .catch(() => undefined);
  });
}
