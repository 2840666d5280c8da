import { MOTIONS, type Motion, type ReaderOptions } from './reader-options.js';

/** Options from a store anyone may have written to. */
export function optionsFrom(stored: Readonly<Record<string, unknown>>): ReaderOptions {
  const flags = (['noHolds', 'wait', 'sound', 'voice', 'vibration'] as const).filter(
    (key) => typeof stored[key] === 'boolean',
  );
  const { motion, pace, volume } = stored;
  return {
    ...Object.fromEntries(flags.map((key) => [key, stored[key]])),
    ...(MOTIONS.includes(motion as Motion) ? { motion: motion as Motion } : {}),
    ...(typeof pace === 'number' && pace >= 0.5 && pace <= 2 ? { pace } : {}),
    ...(typeof volume === 'number' && volume >= 0 && volume <= 1 ? { volume } : {}),
  };
}
