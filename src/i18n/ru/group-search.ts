import type { groupSearch as english } from '../en/group-search.js';
import type { Words } from '../messages.js';

/**
 * Words that visitors type for a time or a way to take part, several split by “|”. Weekdays need no words: browsers
 * know them.
 */
export const groupSearch: Words<typeof english> = {
  when: { now: 'сейчас|теперь', today: 'сегодня', tonight: 'сегодня вечером', tomorrow: 'завтра' },
  time: {
    morning: 'утро|утром|по утрам',
    afternoon: 'день|днём|днем|после обеда',
    evening: 'вечер|вечером|вечера|ночь',
    night: 'ночь|ночью|поздно',
  },
  attendance: {
    'in-person': 'лично|очно|вживую',
    online: 'онлайн|виртуально|видео|zoom|зум',
    phone: 'телефон|по телефону',
  },
  fillers:
    'в|возле|встреча|встречи|группа|группы|для|до|и|или|искать|ищу|мне|меня|моя|на|найти|о|около|по|поддержка|' +
    'поддержки|про|рядом|с|у',
};
