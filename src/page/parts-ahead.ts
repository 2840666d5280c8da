import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Part } from '../parts/part.js';

/** What shows that a visitor has begun to use a widget. */
const SIGNS = ['pointerenter', 'touchstart', 'focusin'] as const;

/** True where the visitor has asked for little data, or the connection is very slow. */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  return connection?.saveData === true || (connection?.effectiveType ?? '').endsWith('2g');
}

/** Calls `run` once the page has loaded and is idle; returns what calls that off. */
function onIdle(run: () => void): () => void {
  if (document.readyState !== 'complete') {
    let callOff = (): void => removeEventListener('load', loaded);
    const loaded = (): void => void (callOff = onIdle(run));
    addEventListener('load', loaded, { once: true });
    return () => callOff();
  }
  // Absent in Safari.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(run, 1_000);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(run, { timeout: 5_000 });
  return () => cancelIdleCallback(idle);
}

/**
 * Fetches a widget's further parts before they are needed, so that nobody waits after a press: when the page is idle
 * after the widget has shown something, or at the first touch, hover or focus. A visitor who saves data gets them only
 * at such a sign.
 */
export class PartsAhead implements ReactiveController {
  private callOff: (() => void) | undefined = undefined;

  /** `parts` are fetched in this order; `isShown` tells whether the widget shows something useful. */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly isShown: () => boolean,
    private readonly parts: () => readonly Part<object>[],
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const sign of SIGNS) this.host.addEventListener(sign, this.fetchAll, { once: true, passive: true });
  }

  hostDisconnected(): void {
    this.callOff?.();
    this.callOff = undefined;
    for (const sign of SIGNS) this.host.removeEventListener(sign, this.fetchAll);
  }

  hostUpdated(): void {
    if (this.callOff || !this.isShown() || savesData()) return;
    this.callOff = onIdle(this.fetchAll);
  }

  private readonly fetchAll = (): void => {
    for (const each of this.parts()) {
      if (each.hasFailed) continue;
      const loading = each.load(false);
      // Said and shown where the part is used.
      if (loading instanceof Promise) loading.catch(() => undefined);
    }
  };
}
