import type { Choice } from './known-exercise.js';
import type { Panel, PlayerActions } from './player-model.js';

/** More steps than these are folded away until they are wanted. */
const FEW_STEPS = 6;

/**
 * The panels that are unfolded: those that the reader has `chosen`, else a short list of steps, or the chooser where
 * there is nothing else.
 */
export function openPanels(chosen: readonly Panel[] | undefined, { current, offered }: Choice): readonly Panel[] {
  if (chosen) return chosen;
  if (!current) return offered.length > 0 ? ['chooser'] : [];
  return current.whole && current.whole.steps.length <= FEW_STEPS ? ['steps'] : [];
}

/** Folds or unfolds `panel`, where `open` are unfolded now. */
export function togglePanel(panel: Panel, open: readonly Panel[], act: PlayerActions): void {
  act.reader.toggle(panel, open);
  if (panel === 'options') act.session.with((run) => run.effects.prepare());
}
