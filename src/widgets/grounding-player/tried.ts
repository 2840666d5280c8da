import { warnOnce } from '../../ui/warn-once.js';

/** Runs `call`. Whatever a device throws, the exercise goes on in words. */
export function tried<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    warnOnce(
      `<peer-grounding-player>: sound, voice, vibration or the wake lock failed (${String(error)}); the exercise goes on in words`,
    );
    return undefined;
  }
}
