import type { groupSearch as english } from '../en/group-search.js';
import type { Words } from '../messages.js';

/**
 * Words that visitors type for a time or a way to take part, several split by “|”. Weekdays need no words: browsers
 * know them.
 */
export const groupSearch: Words<typeof english> = {
  when: { now: 'adesso|ora|in questo momento', today: 'oggi', tonight: 'stasera|questa sera', tomorrow: 'domani' },
  time: {
    morning: 'mattina|mattine|di mattina',
    afternoon: 'pomeriggio|pomeriggi',
    evening: 'sera|sere|di sera|notte',
    night: 'notte|notti|tardi',
  },
  attendance: {
    'in-person': 'di persona|in presenza',
    online: 'online|virtuale|video|zoom',
    phone: 'telefono|per telefono',
  },
  fillers:
    'a|aiuto|al|alla|cerca|cerco|con|da|dei|del|della|di|e|gruppi|gruppo|i|il|in|incontri|incontro|io|la|le|lo|' +
    'mia|mio|o|per|sostegno|su|trova|un|una|vicino',
};
