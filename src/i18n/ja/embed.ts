import type { embed as english } from '../en/embed.js';
import type { Words } from '../messages.js';

/** Words around a widget that stands alone on a page of its own. */
export const embed: Words<typeof english> = {
  titles: {
    'peer-group-finder': 'ピアサポートのグループを探す',
    'peer-story-card': '同じことを経験した人の話',
    'peer-grounding-player': '今ここに戻るための練習',
    'peer-resource-list': '電話や文章で話せる人たち',
    'peer-quick-exit': 'このページから離れる',
  },
  from: '{host} より',
  refused: 'このページは {host} の内容を表示できません。',
  openFull: 'ページ全体を開く',
  noCalls: 'ここからは電話がかからないことがあります。ご自分で番号をかけられます：',
  copy: '{text} をコピー',
  copied: 'コピーしました：{text}',
  notCopied: 'ご自分で選んでコピーしてください：{text}',
};
