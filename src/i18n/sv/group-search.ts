import type { groupSearch as english } from '../en/group-search.js';
import type { Words } from '../messages.js';

/**
 * Words that visitors type for a time or a way to take part, several split by “|”. Weekdays need no words: browsers
 * know them.
 */
export const groupSearch: Words<typeof english> = {
  when: { now: 'nu|just nu', today: 'idag|i dag', tonight: 'ikväll|i kväll', tomorrow: 'imorgon|i morgon' },
  time: {
    morning: 'morgon|förmiddag|förmiddagar',
    afternoon: 'eftermiddag|eftermiddagar',
    evening: 'kväll|kvällar|natt',
    night: 'natt|nätter|sent',
  },
  attendance: {
    'in-person': 'på plats|fysiskt|i person',
    online: 'online|på nätet|digitalt|video|zoom',
    phone: 'telefon|per telefon',
  },
  fillers:
    'att|av|den|det|en|ett|för|grupp|grupper|hitta|i|jag|med|mig|min|nära|och|om|på|söker|stöd|stödgrupp|till|' +
    'träff|träffar|vid',
};
