import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isPageHidden } from './page-visibility.js';

const MINUTE_MS = 60_000;

const hosts = new Set<ReactiveControllerHost>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** The source of the current time; tests and stories can replace it. */
export const clock = { now: (): number => Date.now() };

function tick(): void {
  clearTimeout(timer);
  for (const host of hosts) host.requestUpdate();
  // A hidden page needs no ticks; becoming visible ticks at once.
  if (hosts.size > 0 && !isPageHidden()) timer = setTimeout(tick, MINUTE_MS - (Date.now() % MINUTE_MS) + 20);
}

/**
 * Updates its host at the start of each minute, when the page becomes visible again, and when it is restored from the
 * history. All hosts share one timer.
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
