/** Words of the quick exit. */
export const quickExit = {
  label: 'Leave this page',
  hotkey: 'Or press Shift three times quickly.',
  note: 'Another site takes the place of this page. Pages from before stay in the browser’s history.',
  twoMore: 'Press Shift two more times to leave.',
  oneMore: 'Press Shift one more time to leave.',
  tooLate: 'To leave, press Shift three times quickly.',
  leaving: 'Leaving this page',
};
