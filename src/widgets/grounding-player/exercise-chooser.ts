import { html, nothing, type TemplateResult } from 'lit';
import { timelineOf } from '../../domain/exercise-layout.js';
import type { KnownExercise } from './known-exercise.js';
import { single } from './player-controls.js';
import type { PlayerActions, PlayerModel } from './player-model.js';
import { lengthTexts } from './player-words.js';
import { timingOf } from './timing-options.js';

/** The exercises on offer, those with the breath apart from those without. */
export function chooser(model: PlayerModel, act: PlayerActions): TemplateResult {
  const { choice, progress, coming, localized } = model;
  const { offered } = choice;
  const { noHolds, wait } = timingOf(model);
  const current = (progress?.exercise ?? coming)?.id;
  const group = (label: string, items: readonly KnownExercise[]) =>
    items.length === 0
      ? nothing
      : html`<p class="small strong">${label}</p>
          <ul class="choices">
            ${items.map((each) => {
              const { whole } = each;
              const lengths = whole ? lengthTexts(whole, timelineOf(whole, { noHolds, wait }), localized) : [];
              return html`<li>
                <button
                    type="button"
                    class="button choice"
                    aria-current=${each.id === current ? 'true' : nothing}
                    @click=${single(() => act.pick(each.id))}
                  >
                  <span lang=${each.language ?? nothing}>${each.title}</span>
                  <span class="small soft">${lengths.join(' · ')}</span>
                </button>
              </li>`;
            })}
          </ul>`;
  return html`<div class="panel chooser no-print" id="chooser" part="chooser">
    ${group(
      localized.words.withoutBreath,
      offered.filter(({ followsBreath }) => !followsBreath),
    )}
    ${group(
      localized.words.withBreath,
      offered.filter(({ followsBreath }) => followsBreath),
    )}
  </div>`;
}
