import { warnOnce } from '../../ui/warn-once.js';

/** Warns about an attribute of the player, once. */
export function warnAbout(message: string): void {
  warnOnce(`<peer-grounding-player>: ${message}`);
}
