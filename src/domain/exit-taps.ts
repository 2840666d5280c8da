/** Taps of Shift that mean “leave”. */
export const EXIT_TAPS = 3;
/** A key held longer is not a tap, ms: Shift is held longer than this with a letter, the mouse or the wheel. */
const TAP_MS = 200;
/** All taps, from the first press to the last release, ms. */
const ALL_MS = 1_200;
/** After a command of a screen reader no tap counts for this long, ms: the next one may find nothing to move to. */
const QUIET_MS = 1_000;

/**
 * One thing that happens on a page: Shift pressed or let go, the focus, selection or page moved, or anything else that
 * a visitor does; `at` in ms.
 */
export interface ExitInput {
  readonly kind: 'down' | 'up' | 'moved' | 'other';
  /** Which Shift key, where the kind is `down` or `up`. */
  readonly key?: string;
  readonly at: number;
}

/** The taps so far. */
export interface ExitTaps {
  /** Shift keys that are held and used for nothing else yet, with the time of their press. */
  readonly held: ReadonlyMap<string, number>;
  /** The times at which the taps that count began. */
  readonly taps: readonly number[];
  /** No tap counts before this time. */
  readonly deafUntil: number;
}

/** No tap yet. */
export const NO_TAPS: ExitTaps = { held: new Map(), taps: [], deafUntil: -Infinity };

/**
 * The taps after `input`. Only short ones in quick succession count, with nothing between them. A screen reader keeps
 * the letter of “previous heading” (Shift+H) to itself, so that a page sees a Shift by itself and then something that
 * moves: that is not a tap, nor is what follows closely.
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
