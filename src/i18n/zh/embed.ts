import type { embed as english } from '../en/embed.js';
import type { Words } from '../messages.js';

/** Words around a widget that stands alone on a page of its own. */
export const embed: Words<typeof english> = {
  titles: {
    'peer-group-finder': '寻找同伴支持小组',
    'peer-story-card': '一位过来人的故事',
    'peer-grounding-player': '一个安定身心的练习',
    'peer-resource-list': '可以打电话或写信的人',
    'peer-quick-exit': '离开这个页面',
  },
  from: '来自 {host}',
  refused: '这个页面不能显示来自 {host} 的内容。',
  openFull: '打开完整页面',
  noCalls: '这里可能无法拨打电话。你可以自己拨号：',
  copy: '复制 {text}',
  copied: '已复制：{text}',
  notCopied: '请自己选中并复制：{text}',
};
