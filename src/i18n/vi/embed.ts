import type { embed as english } from '../en/embed.js';
import type { Words } from '../messages.js';

/** Words around a widget that stands alone on a page of its own. */
export const embed: Words<typeof english> = {
  titles: {
    'peer-group-finder': 'Tìm một nhóm đồng hành',
    'peer-story-card': 'Câu chuyện của một người từng trải qua',
    'peer-grounding-player': 'Một bài tập để trở về hiện tại',
    'peer-resource-list': 'Những người bạn có thể gọi và nhắn',
    'peer-quick-exit': 'Rời trang này',
  },
  from: 'Từ {host}',
  refused: 'Trang này không được hiện nội dung từ {host}.',
  openFull: 'Mở cả trang',
  noCalls: 'Có thể không gọi được từ đây. Bạn có thể tự bấm số:',
  copy: 'Chép {text}',
  copied: 'Đã chép: {text}',
  notCopied: 'Bạn có thể tự chọn và chép: {text}',
};
