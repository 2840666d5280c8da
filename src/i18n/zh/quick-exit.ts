import type { quickExit as english } from '../en/quick-exit.js';
import type { Words } from '../messages.js';

/** Words of the quick exit. */
export const quickExit: Words<typeof english> = {
  label: '离开这个页面',
  hotkey: '或快速按三次 Shift 键。',
  note: '另一个网站会取代这个页面。之前看过的页面仍留在浏览器的历史记录里。',
  twoMore: '再按两次 Shift 键即可离开。',
  oneMore: '再按一次 Shift 键即可离开。',
  tooLate: '要离开，请快速按三次 Shift 键。',
  leaving: '正在离开这个页面',
};
