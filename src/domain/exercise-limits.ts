/** A phase of one breath. `hold-in` follows the in-breath, `hold-out` the out-breath. */
export type Phase = 'in' | 'hold-in' | 'out' | 'hold-out';

/** The phases of a breath, in order. */
export const PHASES: readonly Phase[] = ['in', 'hold-in', 'out', 'hold-out'];

/** Seconds that the reader may set for each phase: [min, max]. A hold longer than 7 seconds is never offered. */
export const PHASE_LIMITS: Readonly<Record<Phase, readonly [number, number]>> = {
  in: [2, 15],
  'hold-in': [1, 7],
  out: [2, 15],
  'hold-out': [1, 7],
};

/** Maximum number of rounds in a session. */
export const MAX_ROUNDS = 200;
