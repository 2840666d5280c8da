import { warnAbout } from './attribute-values.js';

/** Runs `call`. Whatever a device throws, the exercise goes on in words. */
export function tried<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    warnAbout(`sound, voice, vibration or the wake lock failed (${String(error)}); the exercise goes on in words`);
    return undefined;
  }
}
