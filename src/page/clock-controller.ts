import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isPageHidden } from './page-visibility.js';

const MINUTE_MS = 60_000;

const hosts = new Set<ReactiveControllerHost>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Where the time comes from; tests and stories may set another clock. */
export const clock = { now: (): number => Date.now() };

function tick(): void {
  clearTimeout(timer);
  for (const host of hosts) host.requestUpdate();
  // Nobody reads the clock of a hidden page; coming back ticks at once.
  if (hosts.size > 0 && !isPageHidden()) timer = setTimeout(tick, MINUTE_MS - (Date.now() % MINUTE_MS) + 20);
}

/**
 * Updates its host as each minute begins, when the page is seen again and when it comes back from the history. One
 * timer for the page.
 */
export class ClockController implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Epoch ms. */
  get now(): number {
    return clock.now();
  }

  hostConnected(): void {
    if (hosts.size === 0) {
      addEventListener('visibilitychange', tick, true);
      addEventListener('pageshow', tick);
      timer = setTimeout(tick, MINUTE_MS - (Date.now() % MINUTE_MS) + 20);
    }
    hosts.add(this.host);
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
    if (hosts.size > 0) return;
    clearTimeout(timer);
    removeEventListener('visibilitychange', tick, true);
    removeEventListener('pageshow', tick);
  }
}
