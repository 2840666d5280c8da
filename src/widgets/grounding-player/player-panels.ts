import { html, nothing, type TemplateResult } from 'lit';
import { part } from '../../parts/part.js';
import { usePart } from '../../ui/use-part.js';
import type { KnownExercise } from './exercise-choice.js';
import { tools } from './panel-buttons.js';
import { alternativeButtons, sourceLine, stepList } from './player-intro.js';
import type { Panel, PlayerActions, PlayerModel } from './player-model.js';

/** The panels that are folded away at first: options and the choice of exercises. */
export const panelsPart = part(() => import('./folded-panels.js'));

/** More steps than these are folded away until they are wanted. */
const FEW_STEPS = 6;

/**
 * The panels that are unfolded: those that the reader has `chosen`, else a short list of steps, or the chooser where
 * there is nothing else.
 */
export function openPanels(
  chosen: readonly Panel[] | undefined,
  exercise: KnownExercise | undefined,
  offered: readonly KnownExercise[],
): readonly Panel[] {
  if (chosen) return chosen;
  if (!exercise) return offered.length > 0 ? ['chooser'] : [];
  return exercise.whole && exercise.whole.steps.length <= FEW_STEPS ? ['steps'] : [];
}

/** Other exercises, the steps, the options and the choice: under the exercise, out of the way while it is on. */
export function panelsView(model: PlayerModel, act: PlayerActions): TemplateResult {
  const { progress, coming, localized, offered, isUnderWay, openPanels: open, status } = model;
  const { words } = localized;
  const exercise = progress?.exercise;
  const isIdle = progress?.session.status === 'idle';
  const isChoosable = !isUnderWay && (offered.length > 1 || !(exercise ?? coming));
  const names: (readonly [Panel, string])[] = [
    ...(isIdle ? [['steps', words.steps] as const] : []),
    ...(exercise ? [['options', words.options] as const] : []),
    ...(isChoosable && (exercise ?? coming) ? [['chooser', words.choose] as const] : []),
  ];
  const isComing = panelsPart.hasFailed ? nothing : html`<p class="soft" role="status">${status.words.loading}</p>`;
  // Someone who feels worse needs people rather than another exercise.
  const offersOthers = exercise && !isUnderWay && model.feeling !== 'worse';
  return html`${offersOthers ? alternativeButtons(exercise, model, act) : nothing} ${tools(names, open, act)}
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
