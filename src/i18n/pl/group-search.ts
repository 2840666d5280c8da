import type { groupSearch as english } from '../en/group-search.js';
import type { Words } from '../messages.js';

/**
 * Words that visitors type for a time or a way to take part, several split by “|”. Weekdays need no words: browsers
 * know them.
 */
export const groupSearch: Words<typeof english> = {
  when: {
    now: 'teraz|w tej chwili',
    today: 'dziś|dzisiaj',
    tonight: 'dziś wieczorem|dzisiaj wieczorem',
    tomorrow: 'jutro',
  },
  time: {
    morning: 'rano|przedpołudnie|przed południem',
    afternoon: 'popołudnie|po południu',
    evening: 'wieczór|wieczorem|wieczory',
    night: 'noc|w nocy|późno',
  },
  attendance: {
    'in-person': 'osobiście|stacjonarnie|na miejscu',
    online: 'online|wirtualnie|wideo|zoom',
    phone: 'telefon|przez telefon|telefonicznie',
  },
  fillers:
    'blisko|dla|do|grupa|grupy|i|lub|moja|moje|mój|na|o|obok|od|po|przy|spotkania|spotkanie|szukać|szukam|w|' +
    'wsparcia|wsparcie|z|za|ze|znajdź',
};
