import type { embed as english } from '../en/embed.js';
import type { Words } from '../messages.js';

/** Words around a widget that stands alone on a page of its own. */
export const embed: Words<typeof english> = {
  titles: {
    'peer-group-finder': 'Найти группу поддержки',
    'peer-story-card': 'История человека, который через это прошёл',
    'peer-grounding-player': 'Упражнение, чтобы вернуться в здесь и сейчас',
    'peer-resource-list': 'Люди, которым можно позвонить и написать',
    'peer-quick-exit': 'Покинуть эту страницу',
  },
  from: 'С {host}',
  refused: 'Эта страница не может показать ничего с {host}.',
  openFull: 'Открыть страницу целиком',
  noCalls: 'Отсюда звонок может не начаться. Вы можете набрать номер сами:',
  copy: 'Скопировать {text}',
  copied: 'Скопировано: {text}',
  notCopied: 'Вы можете выделить и скопировать это сами: {text}',
};
