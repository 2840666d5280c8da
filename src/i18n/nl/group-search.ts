import type { groupSearch as english } from '../en/group-search.js';
import type { Words } from '../messages.js';

/**
 * Words that visitors type for a time or a way to take part, several split by “|”. Weekdays need no words: browsers
 * know them.
 */
export const groupSearch: Words<typeof english> = {
  when: { now: 'nu|op dit moment', today: 'vandaag', tonight: 'vanavond', tomorrow: 'morgen' },
  time: {
    morning: 'ochtend|ochtenden|’s ochtends',
    afternoon: 'middag|middagen|’s middags',
    evening: 'avond|avonden|’s avonds',
    night: 'nacht|nachten|’s nachts|laat',
  },
  attendance: {
    'in-person': 'op locatie|fysiek|in persoon',
    online: 'online|virtueel|video|zoom',
    phone: 'telefoon|telefonisch|per telefoon',
  },
  fillers:
    'aan|bij|de|een|en|groep|groepen|het|ik|in|lotgenoten|met|mij|mijn|of|om|op|steun|te|van|vinden|voor|zoek|zoeken',
};
