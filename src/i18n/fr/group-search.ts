import type { groupSearch as english } from '../en/group-search.js';
import type { Words } from '../messages.js';

/**
 * Words that visitors type for a time or a way to take part, several split by “|”. Weekdays need no words: browsers
 * know them.
 */
export const groupSearch: Words<typeof english> = {
  when: { now: 'maintenant|en ce moment', today: "aujourd’hui|aujourd'hui", tonight: 'ce soir', tomorrow: 'demain' },
  time: {
    morning: 'matin|matins|matinée',
    afternoon: 'après-midi|après midi',
    evening: 'soir|soirs|soirée|nuit',
    night: 'nuit|nuits|tard',
  },
  attendance: {
    'in-person': 'en personne|sur place|présentiel',
    online: 'en ligne|virtuel|visio|visioconférence|zoom',
    phone: 'téléphone|par téléphone',
  },
  fillers:
    'à|au|aux|avec|chercher|d|dans|de|des|du|en|entraide|et|groupe|groupes|je|l|la|le|les|ma|mon|ou|par|pour|près|' +
    'rencontre|rencontres|réunion|réunions|soutien|sur|trouver|un|une',
};
