import { html, nothing, type TemplateResult } from 'lit';
import type { Exercise } from '../../domain/exercise.js';
import type { TimelineOptions } from '../../domain/exercise-timeline.js';
import { isUnderWay, type Session } from '../../domain/exercise-machine.js';
import { alternativeButtons, chooser, sourceLine, stepList } from './player-intro.js';
import { optionsPanel, type OptionsView } from './player-options.js';
import { tools, type Panel } from './player-parts.js';

/** More steps than these are folded away until asked for. */
const FEW_STEPS = 6;

/** What lies under the exercise. */
export interface PanelsView extends Omit<OptionsView, 'exercise' | 'underWay'> {
  readonly exercise: Exercise | undefined;
  readonly session: Session;
  readonly timing: TimelineOptions;
  readonly all: readonly Exercise[];
  readonly offered: readonly Exercise[];
  /** What the reader unfolded; nothing before they touched any. */
  readonly open: readonly Panel[] | undefined;
  /** False where another exercise is not what is needed. */
  readonly offerOthers: boolean;
  readonly toggle: (panel: Panel) => void;
  readonly pick: (id: string) => void;
}

/** Which panels are unfolded: a few steps are shown until folded, and a choice where there is nothing else. */
export function openPanels({
  open,
  exercise,
  offered,
}: Pick<PanelsView, 'open' | 'exercise' | 'offered'>): readonly Panel[] {
  if (open) return open;
  if (!exercise) return offered.length > 0 ? ['chooser'] : [];
  return exercise.steps.length <= FEW_STEPS ? ['steps'] : [];
}

/** Other exercises, the steps, the options and the choice: under the exercise, out of the way while it is on. */
export function panels(view: PanelsView): TemplateResult {
  const { exercise, session, found, offered, timing, pick } = view;
  const underWay = isUnderWay(session);
  const isIdle = session.status === 'idle';
  const open = openPanels(view);
  const choosable = !underWay && (offered.length > 1 || !exercise);
  const names: (readonly [Panel, string])[] = [
    ...(exercise && isIdle ? [['steps', found.words.steps] as const] : []),
    ...(exercise ? [['options', found.words.options] as const] : []),
    ...(choosable && exercise ? [['chooser', found.words.choose] as const] : []),
  ];
  return html`${exercise && !underWay && view.offerOthers ? alternativeButtons(exercise, view.all, found, pick) : nothing}
  ${tools(names, open, view.toggle)}
  ${exercise ? html`${stepList(exercise, timing, found, isIdle && open.includes('steps'))} ${isIdle ? sourceLine(exercise, found) : nothing}` : nothing}
  ${exercise && open.includes('options') ? optionsPanel({ ...view, exercise, underWay }) : nothing}
  ${choosable && open.includes('chooser') ? chooser(offered, exercise?.id, timing, found, pick) : nothing}`;
}
