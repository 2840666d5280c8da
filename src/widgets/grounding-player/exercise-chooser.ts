import { html, nothing, type TemplateResult } from 'lit';
import { timelineOf } from '../../domain/exercise-layout.js';
import type { KnownExercise } from './exercise-choice.js';
import { single } from './player-controls.js';
import type { PlayerActions, PlayerModel } from './player-model.js';
import { lengthTexts } from './player-words.js';

/** The exercises on offer, those with the breath apart from those without. */
export function chooser(
  { offered, progress, coming, timing, localized }: PlayerModel,
  act: PlayerActions,
): TemplateResult {
  const current = (progress?.exercise ?? coming)?.id;
  const group = (label: string, items: readonly KnownExercise[]) =>
    items.length === 0
      ? nothing
      : html`<p class="small strong">${label}</p>
          <ul class="choices">
            ${items.map((each) => {
              const { whole } = each;
              const lengths = whole
                ? lengthTexts(whole, timelineOf(whole, { noHolds: timing.noHolds, wait: timing.wait }), localized)
                : [];
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
