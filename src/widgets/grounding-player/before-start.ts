import { html, nothing, type TemplateResult } from 'lit';
import type { Exercise } from '../../domain/exercise.js';
import type { FirstWords } from './player-words.js';

/** What to know before starting, who should check first, and that stopping is always fine. */
export function beforeStart(exercise: Exercise, { words }: FirstWords): TemplateResult {
  const list = (label: string, items: readonly string[]) =>
    items.length === 0
      ? nothing
      : html`<p class="strong small">${label}</p>
          <ul class="notes small">
            ${items.map((item) => html`<li>${item}</li>`)}
          </ul>`;
  return html`<div class="before" id="cautions" part="cautions">
    <p class="small">${words.safety} ${words.free}</p>
    ${list(words.checkFirst, exercise.avoidIf)}${list(words.goodToKnow, exercise.cautions)}
  </div>`;
}
