import { html, nothing, type TemplateResult } from 'lit';
import type { Exercise } from '../../domain/exercise.js';

/** The content of the middle of the shape, and the progress. */
export interface StageContent {
  /** The phase, a number of things, or how long it takes. */
  readonly main: string;
  /** Seconds, or what the number counts. */
  readonly detail?: string | undefined;
  /** Share of the exercise, 0–1; nothing before it starts. */
  readonly share?: number | undefined;
  /** “Step 2 of 5”. */
  readonly place: string;
  readonly label: string;
  /** True for taps on two sides. */
  readonly sides: boolean;
  /** `number` for a large number, `quiet` for smaller words. */
  readonly look: '' | 'number' | 'quiet';
  /** True when the words of `main` also stand elsewhere in the player. */
  readonly decorative: boolean;
}

/** What stands in the middle of the shape before the start: how long the exercise is, once that is known. */
export function restingContent(exercise: Exercise, [main, detail]: readonly [string, string?] = ['']): StageContent {
  return { main, detail, look: 'quiet', place: '', label: exercise.title, sides: false, decorative: false };
}

/** The shape, the ring around it, and the words in its middle. */
export function stage({ main, detail, share, place, label, sides, look, decorative }: StageContent): TemplateResult {
  return html`<div class="stage" part="stage">
    <div
      class="ring"
      part="ring"
      role="progressbar"
      aria-hidden=${share === undefined ? 'true' : nothing}
      aria-label=${label}
      aria-valuenow=${Math.round((share ?? 0) * 100)}
      aria-valuetext=${place}
    >
      <span class="half"><span class="arc"></span></span><span class="half second"><span class="arc"></span></span>
    </div>
    <div class="shape" part="shape" aria-hidden="true">
      <span class="layer"></span><span class="layer"></span><span class="layer"></span>
      ${sides ? html`<span class="side"></span><span class="side"></span>` : nothing}
    </div>
    <p class="middle ${look}" aria-hidden=${decorative ? 'true' : nothing}>
      <strong class="main">${main}</strong>
      ${detail ? html`<span class="detail" aria-hidden="true">${detail}</span>` : nothing}
    </p>
  </div>`;
}
