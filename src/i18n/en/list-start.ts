/** Those words of the resource list that its first lines need; they belong to the block of `resourceList`. */
export const listStart = {
  title: 'Help and resources',
  hours: { always: 'Open day and night' },
};
