import { html, nothing, type TemplateResult } from 'lit';
import { canVibrate } from './vibration.js';
import { hasHolds, isBreathing, PHASE_LIMITS, type Exercise } from '../../domain/exercise.js';
import { timelineOf, type TimelineOptions } from '../../domain/exercise-timeline.js';
import { fill, plural } from '../../i18n/format.js';
import type { KeyCommand } from './player-keys.js';
import { durationText, type PlayerWords } from './player-words.js';
import { adjustablePhases, MOTIONS, type Motion, type ReaderOptions } from './reader-options.js';

/** Lengths a reader can choose from, minutes. */
const MINUTES = [1, 2, 3, 5, 10, 15, 20];
/** Paces a reader can choose from. */
const PACES = [0.5, 0.75, 1, 1.5, 2];

/** What the options need to know. */
export interface OptionsView {
  readonly exercise: Exercise;
  readonly options: ReaderOptions;
  readonly timing: TimelineOptions;
  readonly found: PlayerWords;
  /** True while an exercise is under way: its times then stay as they are. */
  readonly underWay: boolean;
  readonly motion: Motion;
  /** Asked only where the reader wants a voice: the question wakes the device's speech. */
  readonly hasVoice: () => boolean;
  readonly keysOff: readonly KeyCommand[];
  readonly canForget: boolean;
  readonly change: (options: ReaderOptions) => void;
  readonly forget: () => void;
}

const flag = (
  label: string,
  on: boolean,
  change: (on: boolean) => void,
  hint: string | typeof nothing = nothing,
): TemplateResult =>
  html`<label class="option check"
    ><input type="checkbox" .checked=${on} @change=${(event: Event) => change((event.target as HTMLInputElement).checked)} /><span
      >${label}${hint === nothing ? nothing : html` <span class="soft small">${hint}</span>`}</span
    ></label
  >`;

const selection = (
  label: string,
  values: readonly (readonly [string, string])[],
  chosen: string,
  change: (value: string) => void,
): TemplateResult =>
  html`<label class="option"
    ><span>${label}</span
    ><select class="field" @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}>
      ${values.map(([value, text]) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`)}
    </select></label
  >`;

function breathTimes({ exercise, options, timing, found: { words, lang }, change }: OptionsView): TemplateResult {
  const whole = timelineOf(exercise, { ...timing, rounds: undefined, minutes: undefined });
  const own = durationText(whole.length, { words, lang, dir: 'ltr' }) ?? '';
  const most = timelineOf(exercise, { ...timing, minutes: undefined, rounds: 1e9 }).length ?? 0;
  const lengths = MINUTES.filter((minutes) => minutes * 60_000 <= most * 1.1);
  return html`${selection(
    words.length,
    [
      ['', `${plural(words.rounds, whole.rounds, lang)} · ${own}`],
      ...lengths.map((each) => [String(each), plural(words.minutes, each, lang)] as const),
    ],
    String(options.minutes ?? ''),
    (value) => change({ minutes: value ? Number(value) : undefined }),
  )}
  ${adjustablePhases(exercise).map(([phase, seconds]) => {
    if (timing.noHolds && phase.startsWith('hold')) return nothing;
    const [least, most_] = PHASE_LIMITS[phase];
    const name = exercise.steps.find((step) => step.phase === phase)?.text ?? phase;
    const label = fill(words.secondsFor, {
      phase: phase === 'hold-out' ? fill(words.afterOut, { phase: name }) : name,
    });
    return html`<label class="option"
      ><span>${label}</span
      ><input
        class="field"
        type="number"
        inputmode="decimal"
        min=${least}
        max=${most_}
        step="0.5"
        autocomplete="off"
        .value=${String(options.seconds?.[phase] ?? seconds)}
        @change=${(event: Event) => {
          const field = event.target as HTMLInputElement;
          const value = Math.min(most_, Math.max(least, field.valueAsNumber || seconds));
          field.value = String(value);
          change({ seconds: { ...options.seconds, [phase]: value } });
        }}
    /></label>`;
  })}`;
}

function paceOf({ timing, found: { words, lang }, change }: OptionsView): TemplateResult {
  const name = (pace: number) => (pace < 1 ? words.slower : pace > 1 ? words.faster : words.normal);
  const number = new Intl.NumberFormat(lang);
  return selection(
    words.pace,
    PACES.map((each) => [String(each), each === 1 ? name(each) : `${name(each)} (${number.format(each)}×)`]),
    String(timing.pace ?? 1),
    (value) => change({ pace: Number(value) }),
  );
}

/** Length and pace, motion, what one hears, and the keys. */
export function optionsPanel(view: OptionsView): TemplateResult {
  const { exercise, options, timing, found, underWay, change } = view;
  const { words } = found;
  const isTimed = !underWay && !isBreathing(exercise) && exercise.steps.some((step) => step.advance === 'auto');
  return html`<div class="panel no-print" id="options" part="options">
    <div class="options">
      ${!underWay && isBreathing(exercise) ? breathTimes(view) : nothing}${isTimed && !timing.wait ? paceOf(view) : nothing}
      ${selection(
        words.motion,
        MOTIONS.map((each) => [each, words.motions[each]]),
        view.motion,
        (motion) => change({ motion: motion as Motion }),
      )}
    </div>
    <div class="options">
      ${!underWay && hasHolds(exercise) ? flag(words.noHolds, timing.noHolds === true, (noHolds) => change({ noHolds })) : nothing}
      ${isTimed ? flag(words.wait, timing.wait === true, (wait) => change({ wait })) : nothing}
      ${flag(words.sound, options.sound === true, (sound) => change({ sound }))}
      ${flag(words.voice, options.voice === true, (voice) => change({ voice }), options.voice && !view.hasVoice() ? words.noVoice : nothing)}
      ${canVibrate() ? flag(words.vibration, options.vibration === true, (vibration) => change({ vibration })) : nothing}
      ${
        options.sound || options.voice
          ? html`<label class="option"
            ><span>${words.volume}</span
            ><input class="range" type="range" min="0" max="100" step="5" .value=${String((options.volume ?? 0.6) * 100)} @change=${(
              event: Event,
            ) => change({ volume: (event.target as HTMLInputElement).valueAsNumber / 100 })} /></label
          >`
          : nothing
      }
    </div>
    ${
      view.keysOff.length < Object.keys(words.keyList).length
        ? html`<p class="small strong">${words.keys}</p>
          <ul class="small soft keys">
            ${Object.entries(words.keyList).map(([command, line]) => (view.keysOff.includes(command as KeyCommand) ? nothing : html`<li>${line}</li>`))}
          </ul>`
        : nothing
    }
    ${view.canForget ? html`<button type="button" class="button quiet" @click=${view.forget}>${words.forget}</button>` : nothing}
  </div>`;
}
