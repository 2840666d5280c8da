import { html, nothing, type TemplateResult } from 'lit';
import { isUnderWay } from '../../domain/exercise-machine.js';
import { fill, plural } from '../../i18n/format.js';
import { foldIcon } from '../../ui/icon.js';
import type { ExerciseProgress } from './exercise-progress.js';
import { beforeStart } from './player-intro.js';
import type { Panel, PlayerActions } from './player-model.js';
import { placeText, type PlayerWords } from './player-words.js';

/** Sessions longer than this show the time left, ms. */
const LONG = 120_000;

/** “Round 3 of 6”, and for a long exercise the time left; before the start, the summary. */
export function placeLine(progress: ExerciseProgress, localized: PlayerWords): TemplateResult | typeof nothing {
  const { exercise, session, timeline, frame } = progress;
  const { words, lang } = localized;
  if (!frame || !isUnderWay(session)) {
    return exercise.summary && session.status === 'idle'
      ? html`<p class="soft" lang=${exercise.language ?? nothing}>${exercise.summary}</p>`
      : nothing;
  }
  const { length } = timeline;
  const minutes = length === null ? 0 : Math.ceil((length * (1 - frame.overall)) / 60_000);
  const timeLeft =
    length !== null && length > LONG && minutes > 0
      ? fill(words.left, { time: plural(words.minutes, minutes, lang) })
      : '';
  // On narrow screens the time has its own line: one that wraps only at some minutes would move the buttons below.
  const left = timeLeft ? html`<span class="dot"> · </span><span class="left">${timeLeft}</span>` : nothing;
  return html`<p class="soft" part="place">${placeText(progress, frame, localized)}${left}</p>`;
}

/** The words beside the shape: what to know first, then the step that is on. */
export function guide(
  { exercise, session, frame }: ExerciseProgress,
  localized: PlayerWords,
): TemplateResult | typeof nothing {
  const { words } = localized;
  const { status, reason } = session;
  if (status === 'idle') return html`<div class="guide">${beforeStart(exercise, localized)}</div>`;
  if (!frame || !isUnderWay(session)) return nothing;
  const { step } = frame.beat;
  const more =
    status === 'settling'
      ? words.settleMore
      : status === 'paused' && reason === 'away'
        ? `${words.away}. ${words.awayMore}`
        : undefined;
  const own = step.phase || status === 'settling' ? undefined : step.text;
  const lang = exercise.language ?? nothing;
  // Every text takes its room from the start, so that the buttons below never move.
  return html`<div class="guide">
    <div>
      ${own ? html`<p class="sentence" part="step" lang=${lang}>${own}</p>` : nothing}
      ${more ? html`<p class="soft">${more}</p>` : nothing}
    </div>
    <p class="soft place">${words.settleMore}</p>
    ${exercise.steps
      .filter(({ phase }) => !phase)
      .map(({ text }) => html`<p class="sentence place" lang=${lang}>${text}</p>`)}
  </div>`;
}

/** The buttons that unfold a panel. */
export function tools(
  panels: readonly (readonly [Panel, string])[],
  open: readonly Panel[],
  act: PlayerActions,
): TemplateResult | typeof nothing {
  if (panels.length === 0) return nothing;
  return html`<div class="tools row no-print">
    ${panels.map(
      ([panel, word]) =>
        html`<button
            type="button"
            class="button quiet"
            data-action=${panel}
            aria-expanded=${open.includes(panel)}
            aria-controls=${open.includes(panel) ? panel : nothing}
            @click=${() => act.togglePanel(panel)}
          >${word}${foldIcon}</button>`,
    )}
  </div>`;
}
