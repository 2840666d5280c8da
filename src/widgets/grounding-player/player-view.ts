import { html, nothing, type TemplateResult } from 'lit';
import { usePart } from '../../ui/use-part.js';
import { comingView } from './coming-view.js';
import { exerciseView } from './exercise-view.js';
import { detailsPart } from './late-parts.js';
import { helpView } from './player-help.js';
import type { PlayerActions, PlayerModel } from './player-model.js';

/** The whole player: the exercise, the panels below it, and the help. */
export function playerView(model: PlayerModel, act: PlayerActions): TemplateResult {
  const { localized, number, progress, coming } = model;
  const isFailed = detailsPart.hasFailed;
  return html`<section
    class="base"
    part="base"
    dir=${localized.dir}
    lang=${localized.lang}
    aria-labelledby=${number ? 'title number' : 'title'}
    @keydown=${(event: KeyboardEvent) => act.press(event)}
  >
    <div class="player ${looksOf(model)}">
      ${
        progress
          ? exerciseView(progress, model, act)
          : coming
            ? comingView(coming, model, act)
            : usePart(detailsPart, (details) => details.missingView(model, act))
      }
      <div class="rest">
        ${
          // Said above, where an exercise waits for the same.
          coming && !detailsPart.arrived
            ? nothing
            : usePart(detailsPart, (details) => details.panelsView(model, act), isFailed ? nothing : roomToCome)
        }
        ${helpView(model, act)}
      </div>
    </div>
    ${number ? html`<span id="number" hidden>${number}</span>` : nothing}
    <p class="hidden-text" role="status" lang=${progress?.exercise.language ?? nothing}>${model.announcement}</p>
  </section>`;
}

/** Keeps the numbers below from moving under a finger when the panels arrive. */
const roomToCome = html`<div class="to-come"></div>`;

function looksOf({ progress, isUnderWay, shownMotion }: PlayerModel): string {
  const hasEnded = progress && ['finished', 'stopped'].includes(progress.session.status);
  return [
    isUnderWay ? 'under-way' : '',
    progress && !hasEnded ? 'spread' : '',
    shownMotion === 'full' ? '' : 'still',
  ].join(' ');
}
