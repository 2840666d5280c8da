import type { LitElement, ReactiveController } from 'lit';
import { focusOnWords } from './focus-on-words.js';

const CONTROLS = 'a[href], button, input, select, summary, [tabindex]';

/**
 * Keeps the keyboard focus in place: when an update removes the focused control, the control that takes its position
 * gets the focus. Otherwise a screen reader would start again at the top of the page. A link never gets it: the next
 * Enter, meant for the removed control, would call a number or open another page. Nor does a button after a successful
 * retry: new content is read before it can be started or answered.
 */
export class KeptFocus implements ReactiveController {
  /** The control that has the focus and those before it, nearest first. */
  private trail: readonly HTMLElement[] = [];
  /** All controls were removed: the first one to return gets the focus. */
  private isOwed = false;
  private aimed: { readonly selector: string; readonly from: HTMLElement | null } | undefined = undefined;
  private words: readonly [selector: string, description: string] | undefined = undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /** If an update removes the focused control, the focus goes to the match of `selector` instead. */
  aim(selector: string): void {
    this.aimed = { selector, from: this.root.activeElement as HTMLElement | null };
  }

  /** Focuses the current match of `selector`: a control, or text. */
  focusOn(selector: string): void {
    focusOnWords(this.root.querySelector<HTMLElement>(selector));
  }

  /**
   * After the next update, the focus goes to the text that `selector` matches, described by the element `description`.
   */
  toWords(selector: string, description: string): void {
    this.words = [selector, description];
  }

  hostUpdate(): void {
    const held = this.root.activeElement as HTMLElement | null;
    if (this.isOwed && !held && document.activeElement === document.body) return;
    this.isOwed = false;
    const controls = held ? this.controls : [];
    this.trail = held ? [held, ...controls.slice(0, Math.max(0, controls.indexOf(held))).reverse()] : [];
  }

  hostUpdated(): void {
    if (this.words) {
      const [selector, description] = this.words;
      this.words = undefined;
      focusOnWords(this.root.querySelector<HTMLElement>(selector), description);
      return;
    }
    const [held] = this.trail;
    if (!held || this.root.activeElement) return;
    // The control was moved, which takes the focus away.
    if (isSeen(held)) {
      held.focus({ preventScroll: true });
      return;
    }
    const { aimed } = this;
    this.aimed = undefined;
    const left = this.controls.filter(isSeen);
    const before = this.trail.find((each) => left.includes(each));
    const following = left.slice(before ? left.indexOf(before) + 1 : 0);
    const next =
      (aimed?.from === held ? this.root.querySelector<HTMLElement>(aimed.selector) : null) ??
      [following[0], before, ...following].find((each) => each && isSafe(each));
    this.isOwed = left.length === 0;
    if (next && (next.matches('input') || !held.matches('.new-try'))) next.focus();
    else if (!this.isOwed)
      focusOnWords(
        this.root.querySelector<HTMLElement>('.heading') ?? this.root.querySelector<HTMLElement>('[part~=base]'),
        this.root.getElementById('cautions')?.id,
      );
  }

  private get root(): ShadowRoot {
    return this.host.renderRoot as ShadowRoot;
  }

  private get controls(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(CONTROLS)];
  }
}

/** Pressing it by mistake neither contacts anyone nor leaves the page. */
const isSafe = (control: HTMLElement): boolean => !control.matches('a');

const isSeen = (control: HTMLElement): boolean => control.getClientRects().length > 0;
