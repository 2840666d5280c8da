import { html, nothing, type TemplateResult } from 'lit';
import { timelineOf } from '../../domain/exercise-layout.js';
import { isBreathing, type Exercise } from '../../domain/exercise.js';
import { fallback, feedTrouble, loadingStatus } from '../../ui/feed-status.js';
import { usePart } from '../../ui/use-part.js';
import { alternativeButtons } from './alternative-buttons.js';
import { panelsPart } from './panels-part.js';
import { openPanels } from './open-panels.js';
import { tools } from './panel-buttons.js';
import type { Panel, PlayerActions, PlayerModel } from './player-model.js';
import { lengthTexts } from './player-words.js';
import { sourceLine, stepList } from './step-list.js';
import { timingOf } from './timing-options.js';

export { groundingPlayer } from '../../i18n/en/grounding-player.js';
export { styles } from './details.styles.js';
export { chooseFrom, warnOfUnknown } from './exercise-choice.js';
export { warnOfLength } from './timing-options.js';

/** How long `exercise` will be. */
export function lengthsOf(exercise: Exercise, model: PlayerModel): readonly [string, string] {
  return lengthTexts(exercise, timelineOf(exercise, timingOf(model)), model.localized);
}

/** The state of the feed's load; hidden while a session is running. */
export function staleFeed({ feed, status, isUnderWay }: PlayerModel, act: PlayerActions): unknown {
  return isUnderWay || feed.data.exercises.length === 0 ? nothing : feedTrouble(feed, status, () => act.reload());
}

/**
 * In place of an exercise that is not here, or not yet: loading, what went wrong, whether there are others, and the
 * page's own content.
 */
export function missingView({ feed, status, choice, localized }: PlayerModel, act: PlayerActions): TemplateResult {
  const { words } = localized;
  if (feed.status === 'loading' && feed.code === undefined)
    return html`<div id="title">${loadingStatus(feed, status)}</div>`;
  return html`<p id="title" class="sentence">${choice.offered.length > 0 ? words.missing : words.none}</p>
    ${feedTrouble(feed, status, () => act.reload())} ${fallback()}`;
}

/** Other exercises to go to from `exercise`. */
function alternativesTo(exercise: Exercise, { choice, localized }: PlayerModel, act: PlayerActions): unknown {
  const { words } = localized;
  const others = exercise.alternatives
    .flatMap((id) => choice.all.find((each) => each.id === id && id !== exercise.id) ?? [])
    .slice(0, 3);
  return alternativeButtons(isBreathing(exercise) ? words.otherThanBreath : words.others, others, act);
}

/** Other exercises, the steps, the options and the choice: under the exercise, out of the way while it is on. */
export function panelsView(model: PlayerModel, act: PlayerActions): TemplateResult {
  const { progress, coming, localized, choice, isUnderWay, status } = model;
  const { words } = localized;
  const open = openPanels(model.panels, choice);
  const exercise = progress?.exercise;
  const isIdle = progress?.session.status === 'idle';
  const isChoosable = !isUnderWay && (choice.offered.length > 1 || !(exercise ?? coming));
  const names: (readonly [Panel, string])[] = [
    ...(isIdle ? [['steps', words.steps] as const] : []),
    ...(exercise ? [['options', words.options] as const] : []),
    ...(isChoosable && (exercise ?? coming) ? [['chooser', words.choose] as const] : []),
  ];
  const isComing = panelsPart.hasFailed ? nothing : html`<p class="soft" role="status">${status.words.loading}</p>`;
  // Someone who feels worse needs people rather than another exercise.
  const offersOthers = exercise && !isUnderWay && model.feeling !== 'worse';
  return html`${offersOthers ? alternativesTo(exercise, model, act) : nothing} ${tools(names, open, act)}
  ${
    exercise
      ? html`${stepList(exercise, model, isIdle && open.includes('steps'))}
        ${isIdle ? sourceLine(exercise, localized) : nothing}`
      : nothing
  }
  ${
    exercise && open.includes('options')
      ? usePart(panelsPart, ({ optionsPanel }) => optionsPanel(exercise, model, act), isComing)
      : nothing
  }
  ${isChoosable && open.includes('chooser') ? usePart(panelsPart, ({ chooser }) => chooser(model, act), isComing) : nothing}`;
}
