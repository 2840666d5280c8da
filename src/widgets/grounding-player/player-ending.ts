import { html, nothing, type TemplateResult } from 'lit';
import { single } from './player-controls.js';
import type { PlayerWords } from './player-words.js';

/** How a reader feels at the end. Never stored, never told to anyone. */
export type Feeling = 'better' | 'same' | 'worse';

/** What the player says to a feeling. */
export function replyTo(feeling: Feeling, { words }: PlayerWords): string {
  return { better: words.feltBetter, same: words.feltSame, worse: words.feltWorse }[feeling];
}

/** The end: a kind word, and the question how one feels. */
export function ending(
  finished: boolean,
  feeling: Feeling | undefined,
  found: PlayerWords,
  answer: (feeling: Feeling) => void,
): TemplateResult {
  const { words } = found;
  const button = (each: Feeling) =>
    html`<button type="button" class="button" aria-pressed=${feeling === each} @click=${single(() => answer(each))}>${words[each]}</button>`;
  return html`<div class="ending no-print" part="ending">
    <p class="sentence">${finished ? words.finished : words.stopped}</p>
    <p class="strong" id="feel">${words.feel}</p>
    <div class="feelings" role="group" aria-labelledby="feel">${(['better', 'same', 'worse'] as const).map(button)}</div>
    ${feeling ? html`<p class="reply">${replyTo(feeling, found)}</p>` : nothing}
    <p class="small soft">${words.notKept}</p>
  </div>`;
}
