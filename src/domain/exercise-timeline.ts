import type { Beat, Timeline } from './exercise-layout.js';

export { timelineOf, type Beat, type Timeline, type TimelineOptions } from './exercise-layout.js';

/** The state of a timeline at one moment. */
export interface Frame {
  /** Index into the timeline's beats; the last one when done. */
  readonly index: number;
  readonly beat: Beat;
  /** Milliseconds into the beat. */
  readonly elapsed: number;
  /** Fraction of the beat that has passed, 0–1; 0 while it waits for the reader. */
  readonly progress: number;
  /** Whole seconds left, rounded up: 4 during the first second of four; null while it waits for the reader. */
  readonly secondsLeft: number | null;
  /** Fraction of the whole exercise that has passed, 0–1. */
  readonly overall: number;
  /** Milliseconds until the next visible change, a second or a beat; null if the reader has to move on. */
  readonly nextChange: number | null;
  readonly done: boolean;
}

/** Milliseconds that a beat without a length counts for in progress. */
const NOMINAL_MS = 20_000;

/**
 * The frame `elapsed` milliseconds after beat `from` began: passes timed beats, stops at one that waits for the reader.
 * A negative time counts as 0; `from` is clamped to the timeline.
 */
export function frameAt(timeline: Timeline, elapsed: number, from = 0): Frame {
  const { beats } = timeline;
  let index = Math.min(beats.length - 1, Math.max(0, from));
  let left = Math.max(0, elapsed);
  for (;;) {
    const { length } = beats[index]!;
    if (length === null || left < length) break;
    if (index === beats.length - 1) return endOf(timeline);
    left -= length;
    index += 1;
  }
  const beat = beats[index]!;
  const { length } = beat;
  const toEnd = length === null ? null : length - left;
  return {
    index,
    beat,
    elapsed: left,
    progress: length === null ? 0 : left / length,
    secondsLeft: toEnd === null ? null : Math.ceil(toEnd / 1000),
    overall: shareBefore(timeline, index, length === null ? 0 : left),
    nextChange: toEnd === null ? null : toEnd % 1000 || Math.min(1000, toEnd),
    done: false,
  };
}

function endOf(timeline: Timeline): Frame {
  const index = timeline.beats.length - 1;
  const beat = timeline.beats[index]!;
  return {
    index,
    beat,
    elapsed: beat.length ?? 0,
    progress: 1,
    secondsLeft: 0,
    overall: 1,
    nextChange: null,
    done: true,
  };
}

/** Fraction of the exercise before beat `index` plus `within` milliseconds of it, 0–1; `beats.length` gives 1. */
export function shareBefore(timeline: Timeline, index: number, within = 0): number {
  let before = within;
  let all = 0;
  timeline.beats.forEach(({ length }, at) => {
    const weight = length ?? NOMINAL_MS;
    all += weight;
    if (at < index) before += weight;
  });
  return all ? before / all : 0;
}
