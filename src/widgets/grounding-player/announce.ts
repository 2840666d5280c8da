/** What screen readers announce: each phase or step, also the progress, or nothing. */
export type Announce = 'steps' | 'all' | 'off';

/** Every value of `announce`. */
export const ANNOUNCE: readonly [Announce, ...Announce[]] = ['steps', 'all', 'off'];
