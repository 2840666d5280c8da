import { fakeFetch, json } from '../../test/support/fake-fetch.js';
import riverside from '../../demo/feeds/riverside.json';
import stories from '../../demo/feeds/stories.json';

const HOST = 'https://example.org';

const never = (): Promise<Response> => new Promise(() => {});
const status = (code: number): Response => new Response('', { status: code });
const counts = { corridor: 31, kettle: 12, list: 2, 'back-row': 0 };

/** What the invented server answers; each address is a state that a story shows. */
const answers = {
  '/riverside.json': () => json(riverside),
  '/stories.json': () => json(stories),
  '/loading.json': never,
  '/failed.json': () => status(404),
  '/offline.json': () => Promise.reject(new TypeError('Failed to fetch')),
  '/login.html': () =>
    new Response('<!doctype html><title>Log in</title>', { headers: { 'Content-Type': 'text/html' } }),
  '/stale.json': (time: number) => (time === 1 ? json(riverside) : status(404)),
  '/stale-stories.json': (time: number) => (time === 1 ? json(stories) : status(404)),
  '/no-reactions': () => Promise.reject(new TypeError('Failed to fetch')),
  '/reactions': (_time: number, init: RequestInit) => {
    if (init.method !== 'POST') return json({ v: 1, counts });
    const { id } = JSON.parse(init.body as string) as { id: keyof typeof counts };
    return json({ v: 1, id, count: counts[id] + 1 });
  },
} satisfies Record<string, (time: number, init: RequestInit) => Response | Promise<Response>>;

const asked = new Map<string, number>();

/** The address of one answer of the invented server. */
export const at = (path: keyof typeof answers): string => `${HOST}${path}`;

/** Makes the server forget what it was asked before. */
export const forgetRequests = (): void => asked.clear();

const real = globalThis.fetch;
fakeFetch(({ url, init }) => {
  const path = new URL(url).pathname as keyof typeof answers;
  const time = (asked.get(path) ?? 0) + 1;
  asked.set(path, time);
  return Object.hasOwn(answers, path) ? answers[path](time, init) : status(404);
});
const invented = globalThis.fetch;
// Only the invented server is invented: Storybook has requests of its own.
globalThis.fetch = (input, init) =>
  typeof input === 'string' && input.startsWith(HOST) ? invented(input, init) : real(input, init);
