import type { groupSearch as english } from '../en/group-search.js';
import type { Words } from '../messages.js';

/**
 * Words that visitors type for a time or a way to take part, several split by “|”. Weekdays need no words: browsers
 * know them.
 */
export const groupSearch: Words<typeof english> = {
  when: { now: 'agora|agora mesmo', today: 'hoje', tonight: 'hoje à noite|esta noite', tomorrow: 'amanhã' },
  time: {
    morning: 'manhã|manhãs|de manhã',
    afternoon: 'tarde|tardes|à tarde',
    evening: 'noite|noites|à noite',
    night: 'madrugada|tarde da noite',
  },
  attendance: {
    'in-person': 'presencial|presenciais|em pessoa',
    online: 'online|on-line|virtual|vídeo|zoom',
    phone: 'telefone|por telefone',
  },
  fillers:
    'a|ao|apoio|as|com|da|das|de|do|dos|e|em|encontrar|encontro|encontros|eu|grupo|grupos|meu|minha|na|no|o|os|ou|' +
    'para|perto|por|procurar|reunião|reuniões|um|uma',
};
