/** Number of Shift taps that mean “leave”. */
export const EXIT_TAPS = 3;
/** Longest tap, in ms. Used with a letter, the mouse or the wheel, Shift is held longer than this. */
const TAP_MS = 200;
/** Longest time for all taps, from the first press to the last release, in ms. */
const ALL_MS = 1_200;
/** Milliseconds without taps after a screen reader command: the next command may find nothing to move to. */
const QUIET_MS = 1_000;

/**
 * An input event: Shift pressed or released; the focus, selection or scroll position moved; or anything else that a
 * visitor does. `at` in ms.
 */
export interface ExitInput {
  readonly kind: 'down' | 'up' | 'moved' | 'other';
  /** Which Shift key, for `down` and `up`. */
  readonly key?: string;
  readonly at: number;
}

/** The taps so far. */
export interface ExitTaps {
  /** Shift keys held and not used with anything else so far, with the time of their press. */
  readonly held: ReadonlyMap<string, number>;
  /** Start times of the taps counted so far. */
  readonly taps: readonly number[];
  /** Taps before this time do not count. */
  readonly deafUntil: number;
}

/** The state before any tap. */
export const NO_TAPS: ExitTaps = { held: new Map(), taps: [], deafUntil: -Infinity };

/**
 * The taps after `input`. Only short taps in quick succession count, with nothing in between. A screen reader swallows
 * the letter of “previous heading” (Shift+H), so a page sees a bare Shift and then something that moves: neither that
 * nor what follows closely is a tap.
 */
export function nextTaps({ held, taps, deafUntil }: ExitTaps, { kind, key = '', at }: ExitInput): ExitTaps {
  if (kind === 'down') return { held: new Map([...held, [key, at]]), taps, deafUntil };
  if (kind === 'up') {
    const from = held.get(key);
    const left = new Map([...held].filter(([each]) => each !== key));
    const isTap = from !== undefined && at - from <= TAP_MS && from >= deafUntil;
    return { held: left, taps: isTap ? [...taps.filter((each) => at - each <= ALL_MS), from] : [], deafUntil };
  }
  // Some browsers report late that the last typed letter moved the selection.
  const since = taps[0] ?? [...held.values()][0] ?? Infinity;
  const isCommand = kind === 'moved' && at >= since;
  return kind === 'moved' && !isCommand
    ? { held, taps, deafUntil }
    : { held: new Map(), taps: [], deafUntil: isCommand ? at + QUIET_MS : deafUntil };
}
