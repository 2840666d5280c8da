import { html, nothing, type TemplateResult } from 'lit';
import type { storyCard as english } from '../../i18n/en/story-card.js';
import { plural } from '../../i18n/format.js';
import type { Found } from '../../i18n/words.js';
import { icon } from '../../ui/icon.js';
import { CHECKED, OPEN_CIRCLE } from '../../ui/icons.js';
import type { Reaction } from '../../reactions/reaction-hub.js';

type Words = Found<typeof english>;

/** What the row needs to know about the place where reactions go. */
export interface ReactionPlace {
  /** Numbers are shown from this many on; below it, words. */
  readonly minCount: number;
  readonly isShared: boolean;
  readonly canTakeBack: boolean;
}

/** How many have been there too: a number from `minCount` on, words below, nothing while nobody is known to. Never 0. */
export function countLine(
  { active, others }: Reaction,
  { minCount, isShared }: ReactionPlace,
  { words, lang }: Words,
): string {
  if (!isShared) return active ? words.onlyHere : '';
  if (!others) return active ? words.you : '';
  if (others < minCount) return active ? words.youAndSome : words.someOthers;
  return plural(active ? words.youAndOthers : words.others, others, lang);
}

/** What went otherwise than the reader might think; '' when nothing did. */
export function troubleLine({ active, status }: Reaction, { words }: Words): string {
  if (status === 'limited') return words.limited;
  if (status !== 'here') return '';
  return active ? words.notShared : words.notTakenBack;
}

/** What the reader can do in the row. */
export interface ReactionActions {
  press(): void;
  retry(): void;
  /** The reader asked to share again. */
  readonly isRetried: boolean;
}

/** The button with its unchanging words, what others said, and what went wrong. “Try again” stays, with its focus, while it is tried again. */
export function reactionRow(
  reaction: Reaction,
  place: ReactionPlace,
  found: Words,
  on: ReactionActions,
): TemplateResult {
  const { words } = found;
  const trouble = troubleLine(reaction, found);
  const isTrying = on.isRetried && reaction.status === 'sending';
  return html`<div class="react" part="reaction">
    <button type="button" part="react-button" class="button no-print" aria-pressed=${reaction.active ? 'true' : 'false'} @click=${() => on.press()}>
      ${icon(reaction.active ? CHECKED : OPEN_CIRCLE)}${words.react}
    </button>
    <p class="count" part="count">${countLine(reaction, place, found)}</p>
    ${place.isShared && !place.canTakeBack && !reaction.active ? html`<p class="small soft">${words.stays}</p>` : nothing}
    <div class=${trouble || isTrying ? 'unshared small' : 'hidden-text'}>
      <p role="status">${trouble}</p>
      ${
        reaction.status === 'here' || isTrying
          ? html`<button type="button" class="button no-print" aria-disabled=${isTrying ? 'true' : nothing} @click=${() => isTrying || on.retry()}>${words.again}</button>`
          : nothing
      }
    </div>
  </div>`;
}
