/** Words of the grounding player that stand there before anything is pressed. */
export const firstWords = {
  start: 'Start',
  safety: 'Stop whenever you like. If you feel dizzy, breathe normally. Not while driving.',
  free: 'Your eyes can stay open, and you can skip any step.',
  help: 'I need help now',
  goodToKnow: 'Good to know',
  checkFirst: 'Please read first',
  others: 'You could also try:',
  controls: 'Exercise controls',
};
