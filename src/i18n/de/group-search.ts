import type { groupSearch as english } from '../en/group-search.js';
import type { Words } from '../messages.js';

/**
 * Words that visitors type for a time or a way to take part, several split by “|”. Weekdays need no words: browsers
 * know them.
 */
export const groupSearch: Words<typeof english> = {
  when: { now: 'jetzt|gerade', today: 'heute', tonight: 'heute abend', tomorrow: 'morgen' },
  time: {
    morning: 'vormittag|vormittags|morgens|früh',
    afternoon: 'nachmittag|nachmittags',
    evening: 'abend|abends|nacht',
    night: 'nacht|nachts|spät',
  },
  attendance: {
    'in-person': 'vor ort|persönlich|präsenz',
    online: 'online|virtuell|video|zoom',
    phone: 'telefon|telefonisch|per telefon',
  },
  fillers:
    'am|an|auf|bei|beim|das|dem|den|der|die|ein|eine|finden|für|gruppe|gruppen|ich|im|in|mein|meine|mir|mit|nähe|' +
    'oder|selbsthilfe|selbsthilfegruppe|suche|suchen|treffen|um|und|von|zu|zum|zur',
};
