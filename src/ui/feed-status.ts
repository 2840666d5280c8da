import { html, nothing, type TemplateResult } from 'lit';
import type { FeedState } from '../context/feed-context.js';
import type { feedStatus as english } from '../i18n/en/feed-status.js';
import { dateFormat, fill } from '../i18n/format.js';
import type { Localized } from '../i18n/words.js';
import { times } from '../domain/times.js';

/** Every custom state of a widget that shows a feed. */
export const FEED_STATES = ['loading', 'ready', 'empty', 'stale', 'failed'] as const;

/** The custom state for a feed state: `empty` means ready, with nothing to show. */
export function shownState({ status }: FeedState, isEmpty: boolean): (typeof FEED_STATES)[number] | 'idle' {
  return status === 'ready' && isEmpty ? 'empty' : status;
}

const hasGround = (element: Element): boolean => {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  return backgroundImage !== 'none' || !/^transparent$|, 0\)$|\/ 0\)$/.test(backgroundColor);
};

/**
 * Content with a background of its own, such as a theme's button, keeps its colors; everything else is read on the
 * widget's background.
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

/** True while a load that failed is repeated. */
const isTryingAgain = ({ status, code }: FeedState): boolean => status === 'loading' && code !== undefined;

/**
 * The loading message, announced once; if loading takes long, it says what to do meanwhile. A retry is announced in
 * `feedTrouble`.
 */
export function loadingStatus(state: FeedState, { words }: Localized<typeof english>): TemplateResult | typeof nothing {
  const { slow } = state;
  if (isTryingAgain(state)) return nothing;
  return html`<p class="status soft" role="status">${slow ? words.loadingSlow : words.loading}</p>`;
}

/** Placeholders that reserve the space of `count` rows while they load. */
export function rowsToCome(count: number): TemplateResult[] {
  return times(
    count,
    () => html`<span class="row-to-come"><span class="skeleton"></span><span class="skeleton"></span></span>`,
  );
}

/**
 * What went wrong, calmly, with Retry: for a feed that failed, one that is out of date, and several feeds of which some
 * failed. Nothing if all is well. During a retry the button stays, keeps its focus and does nothing. Each message is an
 * element of its own: screen readers ignore an alert whose text changes.
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
