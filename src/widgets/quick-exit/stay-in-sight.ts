import type { ReactiveController } from 'lit';
import { findInPage } from '../../page/page-elements.js';
import type { PlainElement } from '../../ui/plain-element.js';

/** Distance of the pill from the window's edge and from the focused element, px. */
const GAP = 8;
/** Set on the page's root: how far from the edge focused elements are scrolled to. */
const PADDING = 'scroll-padding-top';
/** Events after which the place may be in sight or not. */
const CHANGES = ['scroll', 'resize', 'focusin', 'focusout', 'transitionend'];

/** Browsers from before popovers have neither. */
type Pill = Omit<HTMLElement, 'showPopover' | 'hidePopover'> & { showPopover?: () => void; hidePopover?: () => void };

/**
 * Keeps the pill of a quick exit in sight and within reach when its place is scrolled away, clipped, or under a header.
 * It then lies above everything at the top of the window, or at the bottom where it would cover the focused element.
 * Its place keeps its size, so nothing moves.
 */
export class StayInSight implements ReactiveController {
  private observer: IntersectionObserver | undefined = undefined;
  /** An ancestor that scrolls or hides its overflow clips the place. */
  private isClipped = false;
  private isAway = false;
  private frame = 0;
  /** The focused element as the page sees it: for a closed root, its host. */
  private focused: Element | undefined = undefined;
  /** The page's own value, to be put back. */
  private padding = '';

  constructor(private readonly host: PlainElement) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of CHANGES) addEventListener(type, this.handleChange, { capture: true, passive: true });
    if (this.host.hasUpdated) this.observe();
  }

  hostUpdated(): void {
    if (!this.observer) this.observe();
  }

  hostDisconnected(): void {
    for (const type of CHANGES) removeEventListener(type, this.handleChange, true);
    this.observer?.disconnect();
    this.observer = undefined;
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.moveTo(false);
  }

  private observe(): void {
    this.observer = new IntersectionObserver(this.handleSight, { threshold: [0, 0.5, 0.99] });
    this.observer.observe(this.part('.place'));
  }

  private part(selector: string): HTMLElement {
    return this.host.renderRoot.querySelector<HTMLElement>(selector)!;
  }

  private readonly handleSight = (entries: IntersectionObserverEntry[]): void => {
    this.isClipped = entries.at(-1)!.intersectionRatio < 0.5;
    this.look();
  };

  private readonly handleChange = (event: Event): void => {
    if (event.type === 'focusout') this.focused = undefined;
    if (event.type === 'focusin') {
      this.focused = event.composedPath()[0] as Element;
      this.look();
    }
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.look();
    });
  };

  private look(): void {
    // Not drawn yet, or on a page where nothing can be drawn.
    if (!this.observer) return;
    const place = this.part('.place');
    const box = place.getBoundingClientRect();
    // Not shown at all, and neither is the pill.
    if (box.width === 0) return;
    // The hit test is for what covers the place, not for the pill itself.
    const { style } = this.part('.pill');
    style.setProperty('pointer-events', 'none');
    const isSeen = !this.isClipped && isInSight(box, this.host);
    style.removeProperty('pointer-events');
    this.moveTo(!isSeen);
    if (this.isAway) this.clear();
  }

  /** Into its place, or away from it. */
  private moveTo(isAway: boolean): void {
    if (isAway === this.isAway) return;
    this.isAway = isAway;
    const place = this.part('.place');
    const pill: Pill = this.part('.pill');
    const { inlineSize, blockSize } = getComputedStyle(place);
    place.style.setProperty('inline-size', isAway ? inlineSize : '');
    place.style.setProperty('block-size', isAway ? blockSize : '');
    pill.classList.remove('below');
    pill.classList.toggle('away', isAway);
    try {
      if (isAway) pill.showPopover?.();
      else pill.hidePopover?.();
    } catch (error) {
      // Removed from the page, or an early version of popovers: it has a fixed position all the same.
      if (!(error instanceof DOMException)) throw error;
    }
    this.keepClear(isAway ? pill.getBoundingClientRect().bottom + GAP : 0);
  }

  /** Keeps `room` px at the top free when the browser scrolls to a focused element; 0 restores the page's value. */
  private keepClear(room: number): void {
    const root = findInPage(':root');
    if (!root) return;
    const { style } = root;
    if (room > 0) {
      this.padding = style.getPropertyValue(PADDING);
      const own = parseFloat(getComputedStyle(root).scrollPaddingTop) || 0;
      if (own < room) style.setProperty(PADDING, `${room}px`);
    } else style.setProperty(PADDING, this.padding);
  }

  /** Moves the pill to the other edge where it covers the focused element. */
  private clear(): void {
    const { focused } = this;
    const pill = this.part('.pill');
    if (!focused?.isConnected || pill.contains(focused) || focused.contains(this.host)) return;
    const covers = (): boolean => isOver(pill.getBoundingClientRect(), focused.getBoundingClientRect());
    if (!covers()) return;
    pill.classList.toggle('below');
    // A tall element lies under both edges.
    if (covers()) pill.classList.toggle('below');
  }
}

const isOver = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Whether `box`, the place of the pill, is within the window and nothing of the page lies over its middle. */
function isInSight(box: DOMRect, host: Element): boolean {
  if (box.left < 0 || box.top < 0 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1) return false;
  const root = host.getRootNode();
  const at = [box.left + box.width / 2, box.top + box.height / 2] as const;
  const seen: Element | null =
    root instanceof ShadowRoot
      ? root.elementFromPoint(...at)
      : Document.prototype.elementFromPoint.call(document, ...at);
  return seen === null || seen.contains(host) || host.contains(seen);
}
