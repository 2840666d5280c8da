import type { groupSearch as english } from '../en/group-search.js';
import type { Words } from '../messages.js';

/**
 * Words that visitors type for a time or a way to take part, several split by “|”. They are looked for in the text of a
 * group too, so a word too many does no harm. Weekdays need no words: browsers know them.
 */
export const groupSearch: Words<typeof english> = {
  when: { now: 'ahora|ahora mismo', today: 'hoy', tonight: 'esta noche', tomorrow: 'mañana' },
  time: {
    morning: 'por la mañana|mañanas|matutino',
    afternoon: 'tarde|tardes|por la tarde',
    evening: 'anochecer|tarde noche|noche|noches|por la noche',
    night: 'noche|noches|por la noche',
  },
  attendance: {
    'in-person': 'presencial|presenciales|en persona',
    online: 'en línea|online|virtual|videollamada|zoom',
    phone: 'teléfono|por teléfono|telefónico',
  },
  fillers:
    'a|al|ayuda|apoyo|buscar|cerca|con|de|del|día|el|en|grupo|grupos|la|las|los|mi|o|para|por|reunión|reuniones|' +
    'un|una|y',
};
