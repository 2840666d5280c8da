import { html, nothing, type TemplateResult } from 'lit';
import type { Part } from '../../parts/part.js';
import { fallback } from '../../ui/feed-status.js';
import { usePart } from '../../ui/use-part.js';
import { alternativeButtons } from './alternative-buttons.js';
import { FIRST, partOf } from './built-in-exercises.js';
import { exerciseTitle } from './exercise-title.js';
import type { KnownExercise } from './known-exercise.js';
import { detailsPart } from './late-parts.js';
import type { PlayerActions, PlayerModel } from './player-model.js';

/** What an exercise that is not here waits for. */
function partFor({ id }: KnownExercise): Part<object> {
  const part = partOf(id);
  return part && !part.arrived ? part : detailsPart;
}

/** The state of the player while it waits for an exercise. */
export function stateOf(coming: KnownExercise): 'failed' | 'loading' {
  return partFor(coming).hasFailed ? 'failed' : 'loading';
}

/**
 * An exercise that is being fetched; where it does not arrive, a way to try again, the page's own content and the
 * exercise that is always here.
 */
export function comingView(coming: KnownExercise, model: PlayerModel, act: PlayerActions): TemplateResult {
  const { level, status, localized, choice } = model;
  const part = partFor(coming);
  const waiting = part.hasFailed ? nothing : html`<p class="soft" role="status">${status.words.loading}</p>`;
  const hasTitle = coming.title !== '';
  const first = choice.all.filter(({ id }) => id === FIRST && id !== coming.id);
  return html`<div class="head" id=${hasTitle ? nothing : 'title'}>
      ${hasTitle ? exerciseTitle(coming, level) : nothing} ${usePart(part, () => nothing, waiting)}
    </div>
    ${part.hasFailed ? [fallback(), alternativeButtons(localized.words.others, first, act)] : nothing}`;
}
