import type { quickExit as english } from '../en/quick-exit.js';
import type { Words } from '../messages.js';

/** Words of the quick exit. */
export const quickExit: Words<typeof english> = {
  label: 'Rời trang này',
  hotkey: 'Hoặc bấm nhanh phím Shift ba lần.',
  note: 'Một trang khác sẽ thay trang này. Các trang đã xem trước vẫn còn trong lịch sử trình duyệt.',
  twoMore: 'Bấm Shift thêm hai lần để rời đi.',
  oneMore: 'Bấm Shift thêm một lần để rời đi.',
  tooLate: 'Để rời đi, hãy bấm nhanh phím Shift ba lần.',
  leaving: 'Đang rời trang này',
};
