import type { LitElement, ReactiveController } from 'lit';

const CONTROLS = 'a[href], button, input, select, summary, [tabindex]';

/**
 * Keeps the keyboard in its place: where an update takes away the control that has the focus, the control that now stands there
 * gets it. Without that a screen reader starts again at the top of the page.
 */
export class KeptFocus implements ReactiveController {
  /** The control that has the focus and those before it, nearest first. */
  private trail: readonly HTMLElement[] = [];
  /** The control went away with all others: the first to come back gets the focus. */
  private isOwed = false;
  private aimed = '';

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /** Where the coming update takes the control away, the focus goes to what `selector` finds instead. */
  aim(selector: string): void {
    this.aimed = selector;
  }

  hostUpdate(): void {
    const held = this.root.activeElement as HTMLElement | null;
    if (this.isOwed && !held && document.activeElement === document.body) return;
    this.isOwed = false;
    const controls = held ? this.controls : [];
    this.trail = held ? [held, ...controls.slice(0, Math.max(0, controls.indexOf(held))).reverse()] : [];
  }

  hostUpdated(): void {
    const { aimed } = this;
    this.aimed = '';
    const [held] = this.trail;
    if (!held || this.root.activeElement) return;
    // Moved to another place, which takes the focus from it.
    if (isSeen(held)) {
      held.focus({ preventScroll: true });
      return;
    }
    const left = this.controls.filter(isSeen);
    const before = this.trail.find((each) => left.includes(each));
    const next = (aimed ? this.root.querySelector<HTMLElement>(aimed) : null) ?? left[before ? left.indexOf(before) + 1 : 0] ?? before;
    this.isOwed = next === undefined;
    next?.focus();
  }

  private get root(): ShadowRoot {
    return this.host.renderRoot as ShadowRoot;
  }

  private get controls(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(CONTROLS)];
  }
}

const isSeen = (control: HTMLElement): boolean => control.getClientRects().length > 0;
