import { html, nothing, type TemplateResult } from 'lit';
import type { Exercise } from '../../domain/exercise.js';
import { layOutSteps } from '../../domain/exercise-layout.js';
import { linkWords } from '../../domain/shown-host.js';
import { fillTemplate } from '../../ui/fill-template.js';
import type { PlayerModel } from './player-model.js';
import { stepText, type PlayerWords } from './player-words.js';
import { timingOf } from './timing-options.js';

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
export function stepList(exercise: Exercise, model: PlayerModel, isOpen: boolean): TemplateResult {
  return html`<ol class="steps ${isOpen ? '' : 'folded'}" id="steps" part="steps" lang=${exercise.language ?? nothing}>
    ${layOutSteps(exercise, timingOf(model)).map(({ step, length }) => {
      const seconds = length === null ? null : length / 1000;
      return html`<li>${stepText(step, seconds, model.localized)}</li>`;
    })}
  </ol>`;
}
