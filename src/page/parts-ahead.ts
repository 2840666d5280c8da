import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Part } from '../parts/part.js';

/** What shows that a visitor has begun to use a widget. */
const SIGNS = ['pointerenter', 'touchstart', 'focusin'] as const;

/** True where the visitor has asked for little data, or the connection is very slow. */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  return connection?.saveData === true || (connection?.effectiveType ?? '').endsWith('2g');
}

/** Once the page has loaded and is idle. */
const onIdle = (run: () => void): void => {
  if (document.readyState !== 'complete') {
    addEventListener('load', () => onIdle(run), { once: true });
    return;
  }
  // Absent in Safari.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 5_000 });
  else setTimeout(run, 1_000);
};

/**
 * Fetches a widget's further parts before they are needed, so that nobody waits after a press: when the page is idle
 * after the widget has shown something, or at the first touch, hover or focus. A visitor who saves data gets them only
 * at such a sign.
 */
export class PartsAhead implements ReactiveController {
  private hasBegun = false;

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

  hostUpdated(): void {
    if (this.hasBegun || !this.isShown()) return;
    this.hasBegun = true;
    if (!savesData()) onIdle(this.fetchAll);
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
