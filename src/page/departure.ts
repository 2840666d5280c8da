/** What takes a widget along (a router, a portal) puts it back before this, ms; longer away is gone. */
export const MOVE_MS = 5_000;

/** Promises that a move may wait for in between. */
const STEPS = 50;

/**
 * Calls `left` when `host`, just disconnected, is not put back within the same task: a move may wait for promises in
 * between.
 */
export async function whenRemoved(host: Element, left: () => void): Promise<void> {
  for (let step = 0; step < STEPS; step++) {
    await Promise.resolve();
    if (host.isConnected) return;
  }
  left();
}
