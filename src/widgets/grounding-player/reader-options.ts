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

/** What the page and the device say about the length of an exercise. */
export interface PageTiming {
  /** The `length` attribute; scripts may set a number. */
  readonly length?: string | number | null | undefined;
  readonly noHolds: boolean;
  readonly wait: boolean;
}

/** How much moves: the reader's choice first, then the device's preference for less, then the page's. */
export function motionOf(reader: Motion | undefined, page: Motion, reduced: boolean): Exclude<Motion, 'auto'> {
  if (reader && reader !== 'auto') return reader;
  if (reduced) return 'none';
  return reader === 'auto' || page === 'auto' ? 'full' : page;
}
