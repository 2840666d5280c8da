import { html, nothing, type TemplateResult } from 'lit';
import { isBreathing, type Exercise } from '../../domain/exercise.js';
import { layOutSteps } from '../../domain/exercise-layout.js';
import { linkWords } from '../../domain/shown-host.js';
import { fillTemplate } from '../../ui/fill-template.js';
import { single } from './player-controls.js';
import type { PlayerActions, PlayerModel } from './player-model.js';
import { stepText, type PlayerWords } from './player-words.js';

/** What to know before starting, who should check first, and that stopping is always fine. */
export function beforeStart(exercise: Exercise, { words }: PlayerWords): TemplateResult {
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

/** Where the exercise comes from. */
export function sourceLine({ source }: Exercise, { words }: PlayerWords): TemplateResult | typeof nothing {
  if (!source) return nothing;
  const label = source.url
    ? html`<a
        href=${source.url}
        rel="noopener noreferrer external"
        referrerpolicy="no-referrer"
      >${linkWords(source.label, source.url)}</a>`
    : source.label;
  return html`<p class="small soft source">${fillTemplate(words.source, { source: label })}</p>`;
}

/** The steps as an ordered list: folded away unless `isOpen`, always there in print. */
export function stepList(exercise: Exercise, { timing, localized }: PlayerModel, isOpen: boolean): TemplateResult {
  return html`<ol class="steps ${isOpen ? '' : 'folded'}" id="steps" part="steps" lang=${exercise.language ?? nothing}>
    ${layOutSteps(exercise, timing).map(({ step, length }) => {
      const seconds = length === null ? null : length / 1000;
      return html`<li>${stepText(step, seconds, localized)}</li>`;
    })}
  </ol>`;
}

/** A few other exercises to go to instead. */
export function alternativeButtons(
  exercise: Pick<Exercise, 'id' | 'steps' | 'alternatives'>,
  { all, localized }: PlayerModel,
  act: PlayerActions,
): TemplateResult | typeof nothing {
  const others = exercise.alternatives
    .flatMap((id) => all.find((each) => each.id === id && id !== exercise.id) ?? [])
    .slice(0, 3);
  if (others.length === 0) return nothing;
  return html`<div class="alternatives no-print" part="alternatives">
    <p class="small soft">${isBreathing(exercise) ? localized.words.otherThanBreath : localized.words.others}</p>
    <div class="row">
      ${others.map(
        (each) => html`<button
          type="button"
          class="button chip"
          lang=${each.language ?? nothing}
          @click=${single(() => act.pick(each.id))}
        >${each.title}</button>`,
      )}
    </div>
  </div>`;
}
