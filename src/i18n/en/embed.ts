/** Words around a widget that stands alone on a page of its own, in a frame or as a page to share. */
export const embed = {
  titles: {
    'peer-group-finder': 'Find a peer-support group',
    'peer-story-card': 'A story from somebody who has been there',
    'peer-grounding-player': 'A grounding exercise',
    'peer-resource-list': 'People to call and write to',
    'peer-quick-exit': 'Leave this page',
  },
  from: 'From {host}',
  refused: 'This page may not show anything from {host}.',
  openFull: 'Open full page',
  noCalls: 'A call may not start from here. You can dial it yourself:',
  copy: 'Copy {text}',
  copied: 'Copied: {text}',
  notCopied: 'Please select and copy it yourself: {text}',
};
