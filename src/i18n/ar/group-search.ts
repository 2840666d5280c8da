import type { groupSearch as english } from '../en/group-search.js';
import type { Words } from '../messages.js';

/**
 * Words that visitors type for a time or a way to take part, several split by “|”. They are looked for in the text of a
 * group too, so a word too many does no harm. Weekdays need no words: browsers know them.
 */
export const groupSearch: Words<typeof english> = {
  when: { now: 'الآن|حاليا', today: 'اليوم', tonight: 'الليلة|هذا المساء', tomorrow: 'غدا|بكرة' },
  time: {
    morning: 'صباحا|الصباح|صباح',
    afternoon: 'بعد الظهر|ظهرا|عصرا',
    evening: 'مساء|المساء|ليلا|الليل|ليل',
    night: 'مساء|المساء|ليلا|الليل|ليل',
  },
  attendance: {
    'in-person': 'حضوري|حضوريا|وجها لوجه',
    online: 'عبر الإنترنت|أونلاين|إنترنت|زوم',
    phone: 'هاتف|الهاتف|عبر الهاتف',
  },
  fillers: 'أو|إلى|اجتماع|اجتماعات|الدعم|دعم|عن|في|قريب|مجموعات|مجموعة|مع|من|يوم',
};
