/**
 * A widget that is moved (by a router, a portal) is reinserted within this time, ms; after that it counts as removed.
 */
export const MOVE_MS = 5_000;

/** Microtasks that a move may take. */
const STEPS = 50;

/**
 * Calls `onRemoved` unless `host`, just disconnected, is reinserted within the same task: a move may await promises in
 * between.
 */
export async function whenRemoved(host: Element, onRemoved: () => void): Promise<void> {
  for (let step = 0; step < STEPS; step++) {
    await Promise.resolve();
    if (host.isConnected) return;
  }
  onRemoved();
}
