/**
 * Words that visitors type for a time or a way to take part, several split by “|”. They are looked for in the text of a
 * group too, so a word too many does no harm. Weekdays need no words: browsers know them.
 */
export const groupSearch = {
  when: { now: 'now|right now|on now', today: 'today', tonight: 'tonight|this evening', tomorrow: 'tomorrow' },
  time: {
    morning: 'morning|mornings',
    afternoon: 'afternoon|afternoons',
    evening: 'evening|evenings|night|nights',
    night: 'night|nights|late',
  },
  attendance: {
    'in-person': 'in person|face to face|offline',
    online: 'online|virtual|video|zoom',
    phone: 'phone|telephone|by phone|dial in',
  },
  /** Words that decide nothing. */
  fillers: 'a|an|and|at|find|for|group|groups|i|in|me|meeting|meetings|my|near|near me|of|on|or|support|the|to|with',
};
