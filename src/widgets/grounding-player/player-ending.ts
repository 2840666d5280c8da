import { html, nothing, type TemplateResult } from 'lit';
import { single } from './player-controls.js';
import type { Feeling, PlayerActions, PlayerModel } from './player-model.js';
import type { PlayerWords } from './player-words.js';

const FEELINGS: readonly Feeling[] = ['better', 'same', 'worse'];

/** The player's reply to a feeling. */
function replyTo(feeling: Feeling, { words }: PlayerWords): string {
  return { better: words.feltBetter, same: words.feltSame, worse: words.feltWorse }[feeling];
}

/** The end: a kind word, and the question how the reader feels. */
export function ending(isFinished: boolean, { localized, feeling }: PlayerModel, act: PlayerActions): TemplateResult {
  const { words } = localized;
  const button = (each: Feeling) =>
    html`<button
        type="button"
        class="button"
        aria-pressed=${feeling === each}
        @click=${single(() => {
          act.reader.feel(each);
          act.session.with((run) => run.announce(replyTo(each, localized)));
        })}
      >${words[each]}</button>`;
  return html`<div class="ending no-print" part="ending">
    <p class="sentence">${isFinished ? words.finished : words.stopped}</p>
    <p class="strong" id="feel">${words.feel}</p>
    <div class="feelings" role="group" aria-labelledby="feel">${FEELINGS.map(button)}</div>
    ${feeling ? html`<p class="reply">${replyTo(feeling, localized)}</p>` : nothing}
    <p class="small soft">${words.notKept}</p>
  </div>`;
}
