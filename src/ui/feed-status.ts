import { html, nothing, type TemplateResult } from 'lit';
import type { FeedState } from '../context/feed-context.js';
import type { feedStatus as english } from '../i18n/en/feed-status.js';
import { dateFormat, fill } from '../i18n/format.js';
import type { Localized } from '../i18n/words.js';
import { times } from '../domain/times.js';

/** Every custom state of a widget that shows a feed. */
export const FEED_STATES = ['loading', 'ready', 'empty', 'stale', 'failed'] as const;

/** The custom state for a feed state, `empty` being ready without anything to show. */
export function shownState({ status }: FeedState, isEmpty: boolean): (typeof FEED_STATES)[number] | 'idle' {
  return status === 'ready' && isEmpty ? 'empty' : status;
}

const hasGround = (element: Element): boolean => {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  return backgroundImage !== 'none' || !/^transparent$|, 0\)$|\/ 0\)$/.test(backgroundColor);
};

/**
 * What brings a ground of its own, such as a theme's button, has colors that belong together; all else is read on the
 * widget's.
 */
function judgeGround({ target }: Event): void {
  const slot = target as HTMLSlotElement;
  slot.classList.toggle(
    'own-ground',
    slot.assignedElements().some((each) => hasGround(each) || [...each.querySelectorAll('*')].some(hasGround)),
  );
}

/** The page's own fallback: shown whenever the widget itself has nothing. */
export const fallback = (): TemplateResult =>
  html`<div part="fallback" class="fallback"><slot @slotchange=${judgeGround}></slot></div>`;

/** A new try after one that failed. */
const isTryingAgain = ({ status, code }: FeedState): boolean => status === 'loading' && code !== undefined;

/**
 * Loading: words for everybody, said once, and where it takes long what one can do meanwhile. A new try says so where
 * it failed before.
 */
export function loadingStatus(state: FeedState, { words }: Localized<typeof english>): TemplateResult | typeof nothing {
  const { slow } = state;
  if (isTryingAgain(state)) return nothing;
  return html`<p class="status soft" role="status">${slow ? words.loadingSlow : words.loading}</p>`;
}

/** The room that so many rows of a list will take, while they are on their way. */
export function rowsToCome(count: number): TemplateResult[] {
  return times(
    count,
    () => html`<span class="row-to-come"><span class="skeleton"></span><span class="skeleton"></span></span>`,
  );
}

/**
 * What went wrong, calmly, with Retry: for a feed that failed, one that is old, and feeds of which some failed. Nothing
 * for a healthy one.
 * While it is tried again the button stays, with the focus that it may have, and does nothing. Words that change are
 * elements of their own:
 * screen readers pass over an alert that only has other words.
 */
export function feedTrouble(
  state: FeedState,
  { words, lang }: Localized<typeof english>,
  reload: () => void,
): TemplateResult | typeof nothing {
  const { status, code, loadedAt, failures } = state;
  const lines: string[] = [];
  if (status === 'failed' && code) lines.push(words.failed[code]);
  if (status === 'stale') {
    const time =
      loadedAt === undefined ? '' : dateFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(loadedAt);
    lines.push(fill(words.stale, { time }));
  }
  const isBusy = isTryingAgain(state);
  if (isBusy) lines.push(state.slow ? words.loadingSlow : words.loading);
  else for (const { host } of failures) lines.push(fill(words.failedSource, { host }));
  if (lines.length === 0) return nothing;
  return html`<div part="status" class="trouble">
    ${lines.map((line) => (isBusy ? html`<p role="status">${line}</p>` : html`<p role="alert">${line}</p>`))}
    <button type="button" class="button wide no-print new-try" aria-disabled=${isBusy ? 'true' : nothing} @click=${() => isBusy || reload()}>${words.retry}</button>
  </div>`;
}
