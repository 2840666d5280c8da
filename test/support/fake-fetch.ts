/** What a fake server answers: a body with its status and headers, or an error as `fetch` throws it. */
export type Answer = (request: {
  url: string;
  signal: AbortSignal | null | undefined;
  init: RequestInit;
}) => Response | Promise<Response>;

/** A fetch that tests control, and what was asked of it. */
export interface FakeFetch {
  readonly requests: { readonly url: string; readonly init: RequestInit; aborted: boolean }[];
  answer: Answer;
  /** Puts the real fetch back. */
  restore(): void;
}

/** Puts `answer` in the place of the network until `restore()`. Aborting rejects as `fetch` does. */
export function fakeFetch(answer: Answer): FakeFetch {
  const real = globalThis.fetch;
  const fake: FakeFetch = { requests: [], answer, restore: () => void (globalThis.fetch = real) };
  globalThis.fetch = (input, init = {}) => {
    const url = input instanceof Request ? input.url : String(input);
    const request = { url, init, aborted: false };
    fake.requests.push(request);
    return new Promise((resolve, reject) => {
      init.signal?.addEventListener('abort', () => {
        request.aborted = true;
        reject(new DOMException('aborted', 'AbortError'));
      });
      Promise.resolve()
        .then(() => fake.answer({ url, signal: init.signal, init }))
        .then(resolve, reject);
    });
  };
  return fake;
}

/** An answer of JSON. */
export const json = (value: unknown, init?: ResponseInit): Response =>
  new Response(JSON.stringify(value), { headers: { 'Content-Type': 'application/json' }, ...init });
