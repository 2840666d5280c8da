import type { embed as english } from '../en/embed.js';
import type { Words } from '../messages.js';

/** Words around a widget that stands alone on a page of its own. */
export const embed: Words<typeof english> = {
  titles: {
    'peer-group-finder': 'Знайти групу підтримки',
    'peer-story-card': 'Історія людини, яка через це пройшла',
    'peer-grounding-player': 'Вправа, щоб повернутися в тут і зараз',
    'peer-resource-list': 'Люди, яким можна подзвонити й написати',
    'peer-quick-exit': 'Залишити цю сторінку',
  },
  from: 'З {host}',
  refused: 'Ця сторінка не може показати нічого з {host}.',
  openFull: 'Відкрити всю сторінку',
  noCalls: 'Звідси дзвінок може не початися. Ви можете набрати номер самі:',
  copy: 'Скопіювати {text}',
  copied: 'Скопійовано: {text}',
  notCopied: 'Ви можете виділити й скопіювати це самі: {text}',
};
