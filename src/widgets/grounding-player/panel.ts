/** A part of the player that is collapsed until it is opened. */
export type Panel = 'options' | 'steps' | 'chooser';
