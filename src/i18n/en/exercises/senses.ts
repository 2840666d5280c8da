/** Words of the exercise with the senses. They ask and never order; every step may be skipped. */
export const sensesWords = {
  notes: {
    senses: 'No smell, no sound, nothing to see? Skip that step, or think of one you remember.',
  },
  scripts: {
    'five-senses': {
      title: 'Five senses',
      summary: 'Notice what is around you, one sense at a time.',
      steps: [
        'What are 5 things you can see?',
        'What are 4 things you can touch?',
        'What are 3 things you can hear?',
        'What are 2 things you can smell?',
        'What is 1 thing you can taste?',
      ],
    },
  },
};
