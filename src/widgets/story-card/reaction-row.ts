import { html, nothing, type TemplateResult } from 'lit';
import { plural } from '../../i18n/format.js';
import { icon } from '../../ui/icon.js';
import { CHECKED } from '../../ui/icons/checked.js';
import { OPEN_CIRCLE } from '../../ui/icons/open-circle.js';
import type { Reaction } from '../../reactions/reaction-hub.js';
import type { CardActions, CardWords, ReactionRules, StoryModel } from './card-model.js';

/** How many have been there too: a number from `minCount` on, words below it, '' for none or unknown. Never 0. */
export function countLine(
  { active, others }: Reaction,
  { minCount, isShared }: ReactionRules,
  { words, lang }: CardWords,
): string {
  if (!isShared) return active ? words.onlyHere : '';
  if (!others) return active ? words.you : '';
  if (others < minCount) return active ? words.youAndSome : words.someOthers;
  return plural(active ? words.youAndOthers : words.others, others, lang);
}

/** What did not work as the reader might think; '' for nothing. */
export function troubleLine({ active, status }: Reaction, { words }: CardWords): string {
  if (status === 'limited') return words.limited;
  if (status !== 'here') return '';
  return active ? words.notShared : words.notTakenBack;
}

/** The button, the count and what went wrong. “Try again” stays, with its focus, while the reaction is sent again. */
export function reactionRow(
  { reaction, rules, isRetried }: StoryModel,
  localized: CardWords,
  act: CardActions,
): TemplateResult {
  const { words } = localized;
  const trouble = troubleLine(reaction, localized);
  const mayStay = rules.isShared && !rules.canTakeBack && !reaction.active;
  const isTrying = isRetried && reaction.status === 'sending';
  return html`<div class="react" part="reaction">
    <button
        type="button"
        part="react-button"
        class="button no-print"
        aria-pressed=${reaction.active ? 'true' : 'false'}
        @click=${() => act.react()}
      >
      ${icon(reaction.active ? CHECKED : OPEN_CIRCLE)}${words.react}
    </button>
    <p class="count" part="count">${countLine(reaction, rules, localized)}</p>
    ${mayStay ? html`<p class="small soft">${words.stays}</p>` : nothing}
    <div class=${trouble || isTrying ? 'unshared small' : 'hidden-text'}>
      <p role="status">${trouble}</p>
      ${
        reaction.status === 'here' || isTrying
          ? html`<button
              type="button"
              class="button no-print"
              aria-disabled=${isTrying ? 'true' : nothing}
              @click=${() => isTrying || act.retry()}
            >${words.again}</button>`
          : nothing
      }
    </div>
  </div>`;
}
