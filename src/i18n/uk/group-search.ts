import type { groupSearch as english } from '../en/group-search.js';
import type { Words } from '../messages.js';

/**
 * Words that visitors type for a time or a way to take part, several split by “|”. Weekdays need no words: browsers
 * know them.
 */
export const groupSearch: Words<typeof english> = {
  when: { now: 'зараз|тепер', today: 'сьогодні', tonight: 'сьогодні ввечері', tomorrow: 'завтра' },
  time: {
    morning: 'ранок|вранці|зранку|уранці',
    afternoon: 'день|вдень|після обіду',
    evening: 'вечір|ввечері|вечори|увечері',
    night: 'ніч|вночі|пізно|уночі',
  },
  attendance: {
    'in-person': 'особисто|наживо|очно',
    online: 'онлайн|віртуально|відео|zoom|зум',
    phone: 'телефон|телефоном|по телефону',
  },
  fillers:
    'або|біля|в|від|група|групи|для|до|з|за|знайти|зустріч|зустрічі|й|мене|мені|моя|на|о|підтримка|підтримки|по|' +
    'про|та|у|шукати|шукаю|і',
};
