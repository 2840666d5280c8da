import { html, nothing, type TemplateResult } from 'lit';
import { PHASE_LIMITS, PHASES } from '../../domain/exercise-limits.js';
import { hasHolds, isBreathing, type Exercise, type Phase } from '../../domain/exercise.js';
import { timelineOf } from '../../domain/exercise-layout.js';
import { fill, plural } from '../../i18n/format.js';
import { usePart } from '../../ui/use-part.js';
import { soundPart, speechPart } from './sound-parts.js';
import { keysOff, type KeyCommand } from './keys-off.js';
import type { PlayerActions, PlayerModel } from './player-model.js';
import { durationText } from './player-words.js';
import { MOTIONS, type Motion } from './reader-options.js';
import { timingOf } from './timing-options.js';

/** Lengths a reader can choose from, minutes. */
const MINUTES = [1, 2, 3, 5, 10, 15, 20];
/** Paces a reader can choose from. */
const PACES = [0.5, 0.75, 1, 1.5, 2];

/** True where the device may be able to vibrate. */
const canVibrate = (): boolean => (navigator as { vibrate?: unknown }).vibrate !== undefined;

const flag = (
  label: string,
  on: boolean,
  change: (on: boolean) => void,
  hint: string | typeof nothing = nothing,
): TemplateResult =>
  html`<label class="option check"
    ><input
      type="checkbox"
      .checked=${on}
      @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
    /><span
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

function breathTimes(exercise: Exercise, model: PlayerModel, act: PlayerActions): TemplateResult {
  const { options, localized } = model;
  const { words, lang } = localized;
  const timing = timingOf(model);
  const whole = timelineOf(exercise, { ...timing, rounds: undefined, minutes: undefined });
  const own = durationText(whole.length, localized) ?? '';
  const longest = timelineOf(exercise, { ...timing, minutes: undefined, rounds: 1e9 }).length ?? 0;
  const lengths = MINUTES.filter((minutes) => minutes * 60_000 <= longest * 1.1);
  return html`${selection(
    words.length,
    [
      ['', `${plural(words.rounds, whole.rounds, lang)} · ${own}`],
      ...lengths.map((each) => [String(each), plural(words.minutes, each, lang)] as const),
    ],
    String(options.minutes ?? ''),
    (value) => act.reader.change({ minutes: value ? Number(value) : undefined }),
  )}
  ${adjustablePhases(exercise).map(([phase, seconds]) => {
    if (timing.noHolds && phase.startsWith('hold')) return nothing;
    const [lowest, highest] = PHASE_LIMITS[phase];
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
        min=${lowest}
        max=${highest}
        step="0.5"
        autocomplete="off"
        .value=${String(options.seconds?.[phase] ?? seconds)}
        @change=${(event: Event) => {
          const field = event.target as HTMLInputElement;
          const value = Math.min(highest, Math.max(lowest, field.valueAsNumber || seconds));
          field.value = String(value);
          act.reader.change({ seconds: { ...options.seconds, [phase]: value } });
        }}
    /></label>`;
  })}`;
}

function paceOf(model: PlayerModel, act: PlayerActions): TemplateResult {
  const { words, lang } = model.localized;
  const name = (pace: number) => (pace < 1 ? words.slower : pace > 1 ? words.faster : words.normal);
  const number = new Intl.NumberFormat(lang);
  return selection(
    words.pace,
    PACES.map((each) => [String(each), each === 1 ? name(each) : `${name(each)} (${number.format(each)}×)`]),
    String(model.options.pace ?? 1),
    (value) => act.reader.change({ pace: Number(value) }),
  );
}

/** The phases whose length a reader can set, with their seconds; none for anything but a plain breath. */
function adjustablePhases({ steps }: Exercise): readonly (readonly [Phase, number])[] {
  return PHASES.flatMap((phase) => {
    const own = steps.filter((step) => step.phase === phase);
    return own.length === 1 && own[0]?.seconds ? [[phase, own[0].seconds] as const] : [];
  });
}

/** Length and pace, motion, what one hears, and the keys. */
export function optionsPanel(exercise: Exercise, model: PlayerModel, act: PlayerActions): TemplateResult {
  const { options, localized, isUnderWay: underWay } = model;
  const { words, lang } = localized;
  const timing = timingOf(model);
  const isTimed = !underWay && !isBreathing(exercise) && exercise.steps.some((step) => step.advance === 'auto');
  // Only checked if the reader wants a voice, since the check starts the device's speech engine.
  const voiceHint = options.voice === true && model.run?.effects.hasVoice(lang) === false ? words.noVoice : nothing;
  const off = keysOff(model.noHotkeys);
  const keys = Object.entries(words.keyList).filter(([command]) => !off.includes(command as KeyCommand));
  return html`<div class="panel no-print" id="options" part="options">
    <div class="options">
      ${!underWay && isBreathing(exercise) ? breathTimes(exercise, model, act) : nothing}
      ${isTimed && !timing.wait ? paceOf(model, act) : nothing}
      ${selection(
        words.motion,
        MOTIONS.map((each) => [each, words.motions[each]]),
        model.motion,
        (motion) => act.reader.change({ motion: motion as Motion }),
      )}
    </div>
    <div class="options">
      ${
        !underWay && hasHolds(exercise)
          ? flag(words.noHolds, timing.noHolds === true, (noHolds) => act.reader.change({ noHolds }))
          : nothing
      }
      ${isTimed ? flag(words.wait, timing.wait === true, (wait) => act.reader.change({ wait })) : nothing}
      ${flag(words.sound, options.sound === true, (sound) => act.reader.change({ sound }))}
      ${flag(words.voice, options.voice === true, (voice) => act.reader.change({ voice }), voiceHint)}
      ${
        canVibrate()
          ? flag(words.vibration, options.vibration === true, (vibration) => act.reader.change({ vibration }))
          : nothing
      }
      ${
        options.sound || options.voice
          ? html`<label class="option"
            ><span>${words.volume}</span
            ><input
              class="range"
              type="range"
              min="0"
              max="100"
              step="5"
              .value=${String((options.volume ?? 0.6) * 100)}
              @change=${({ target }: Event) => act.reader.change({ volume: (target as HTMLInputElement).valueAsNumber / 100 })}
          /></label
          >`
          : nothing
      }
    </div>
    ${
      // One retry at a time.
      options.sound || options.voice
        ? usePart<object>(options.voice && !soundPart.hasFailed ? speechPart : soundPart, () => nothing)
        : nothing
    }
    ${
      keys.length > 0
        ? html`<p class="small strong">${words.keys}</p>
          <ul class="small soft keys">
            ${keys.map(([, line]) => html`<li>${line}</li>`)}
          </ul>`
        : nothing
    }
    ${
      model.canForget
        ? html`<button
        type="button"
        class="button quiet"
        @click=${() => act.reader.forget()}
      >${words.forget}</button>`
        : nothing
    }
  </div>`;
}
