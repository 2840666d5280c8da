/** Words for loading and for what went wrong with a feed. */
export const feedStatus = {
  loading: 'Loading…',
  loadingSlow: 'This is taking longer than usual. You can wait, or use the links here.',
  retry: 'Try again',
  failed: {
    network: 'We could not load this. Check your connection, then try again.',
    http: 'We could not load this. The place it comes from did not answer as it should.',
    timeout: 'We could not load this in time. The connection may be slow.',
    'too-large': 'We could not load this. It is larger than this page allows.',
    'not-json': 'We could not read this. The place it comes from sent something else.',
    'unknown-format': 'We could not read this. It is in a form we do not know.',
  },
  failedSource: 'We could not load a part of this, from {host}.',
  stale: 'We could not load the newest version. This one is from {time}.',
  offline: 'You seem to be offline. We will try again when you are back.',
};
