import { clock } from '../../src/page/clock-controller.js';
import { sessionClock } from '../../src/widgets/grounding-player/exercise-session.js';
import { forgetReactions } from '../../src/widgets/story-card/reaction-controller.js';
import { forgetAll } from '../../src/feed/feed-cache.js';
import { forgetWarnings } from '../../src/ui/warn-once.js';
import { forgetRequests } from './example-network.js';

/** A Tuesday, 17:45 in Los Angeles: one group of the invented network is on, one starts this evening. */
export const NOW = Date.parse('2026-11-25T01:45:00Z');

/** The zone of the invented network. */
export const ZONE = 'America/Los_Angeles';

/** Ms since the page began: it stands until a story moves it. */
let session = 0;
let due: { readonly at: number; readonly call: () => void; readonly id?: number }[] = [];

/** Timers from this long on wait for `passTime`, ms: how a story looks must not depend on how fast a machine is. */
const LONG = 2000;
const timers = {
  setTimeout: window.setTimeout.bind<typeof window.setTimeout>(window),
  clearTimeout: window.clearTimeout.bind(window),
};

function holdLongTimers(): void {
  let last = 0;
  window.setTimeout = ((call: TimerHandler, ms = 0, ...rest: unknown[]): number => {
    if (ms < LONG || typeof call !== 'function') return timers.setTimeout(call, ms, ...rest);
    last -= 1;
    const run = call as (...given: unknown[]) => void;
    due.push({ at: session + ms, id: last, call: () => run(...rest) });
    return last;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => {
    due = due.filter((each) => each.id === undefined || each.id !== id);
    timers.clearTimeout(id);
  };
}

/** Lets `ms` pass at once, for exercises and for long timers: what is due in that time happens in order. */
export function passTime(ms: number): void {
  const end = session + ms;
  for (;;) {
    const [next] = due.sort((a, b) => a.at - b.at);
    if (!next || next.at > end) break;
    due = due.slice(1);
    session = next.at;
    next.call();
  }
  session = end;
}

/** Gives exercises a clock that only `passTime` moves; else they run in real time. */
export function stopTheClock(): void {
  sessionClock.now = () => session;
  sessionClock.after = (ms, call) => {
    const entry = { at: session + ms, call };
    due.push(entry);
    return () => void (due = due.filter((each) => each !== entry));
  };
}

/** Puts the page of a story at its beginning: the same moment, nothing remembered of the story before. Returns the way back. */
export function startPage(): () => void {
  const real = { now: Date.now, session: { ...sessionClock }, clock: clock.now };
  clock.now = () => NOW;
  Date.now = () => NOW;
  session = 0;
  due = [];
  holdLongTimers();
  forgetRequests();
  forgetAll();
  forgetReactions();
  forgetWarnings();
  localStorage.clear();
  return () => {
    Date.now = real.now;
    Object.assign(window, timers);
    clock.now = real.clock;
    Object.assign(sessionClock, real.session);
  };
}
