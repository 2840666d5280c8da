import type { TimelineOptions } from '../../domain/exercise-layout.js';
import type { Phase } from '../../domain/exercise.js';

/** How much may move. `auto` = what the device asks for. */
export type Motion = 'auto' | 'full' | 'gentle' | 'none';

/** Every value of `motion`. */
export const MOTIONS: readonly [Motion, ...Motion[]] = ['auto', 'full', 'gentle', 'none'];

/** What a reader chose in the player. Everything absent = not chosen. */
export interface ReaderOptions {
  readonly minutes?: number | undefined;
  readonly seconds?: Partial<Readonly<Record<Phase, number>>> | undefined;
  readonly noHolds?: boolean | undefined;
  readonly pace?: number | undefined;
  readonly wait?: boolean | undefined;
  readonly motion?: Motion | undefined;
  readonly sound?: boolean | undefined;
  readonly voice?: boolean | undefined;
  readonly vibration?: boolean | undefined;
  /** 0–1. */
  readonly volume?: number | undefined;
}

/** The part of `options` that may be kept between visits: preferences, nothing about any exercise or session. */
export function keptOptions(options: ReaderOptions): ReaderOptions {
  return { ...options, minutes: undefined, seconds: undefined };
}

/** `length` as text: scripts may set a number. */
export function lengthText(length: string | number | null | undefined): string {
  return String(length ?? '');
}

/** The `length` attribute: "5" and "5 min" are minutes, "8 rounds" are rounds; `undefined` for anything else. */
export function lengthFrom(length: string | number | null | undefined): TimelineOptions | undefined {
  const match = /^(\d{1,3}(?:\.\d{1,9})?) ?(m|min|minutes?|r|rounds?)?$/i.exec(
    lengthText(length).trim().replace(/\s+/, ' '),
  );
  const value = Number(match?.[1]);
  if (!match || !(value > 0)) return undefined;
  return match[2]?.toLowerCase().startsWith('r') ? { rounds: value } : { minutes: value };
}

/** How an exercise is laid out: by the reader's options first, then by the page's attributes and `wait`. */
export function timingOptions(
  options: ReaderOptions,
  page: { readonly length?: string | undefined; readonly noHolds: boolean; readonly wait: boolean },
): TimelineOptions {
  const { minutes, seconds, pace, wait } = options;
  return {
    ...(minutes === undefined ? lengthFrom(page.length) : { minutes }),
    seconds,
    pace,
    wait: wait ?? page.wait,
    noHolds: options.noHolds ?? page.noHolds,
  };
}

/** How much moves: the reader's choice first, then the device's preference for less, then the page's. */
export function motionOf(reader: Motion | undefined, page: Motion, reduced: boolean): Exclude<Motion, 'auto'> {
  if (reader && reader !== 'auto') return reader;
  if (reduced) return 'none';
  return reader === 'auto' || page === 'auto' ? 'full' : page;
}
