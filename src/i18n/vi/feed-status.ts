import type { feedStatus as english } from '../en/feed-status.js';
import type { Words } from '../messages.js';

/** Words for loading and for what went wrong with a feed. */
export const feedStatus: Words<typeof english> = {
  loading: 'Đang tải…',
  loadingSlow: 'Lần này lâu hơn thường lệ. Bạn có thể đợi, hoặc dùng các liên kết ở đây.',
  retry: 'Thử lại',
  failed: {
    network: 'Chúng tôi không tải được phần này. Hãy xem lại kết nối rồi thử lại.',
    http: 'Chúng tôi không tải được phần này. Nơi gửi đã không trả lời đúng.',
    timeout: 'Chúng tôi không tải kịp phần này. Kết nối có thể chậm.',
    'too-large': 'Chúng tôi không tải được phần này. Nó lớn hơn mức trang này cho phép.',
    'not-json': 'Chúng tôi không đọc được phần này. Nơi gửi đã gửi thứ khác.',
    'unknown-format': 'Chúng tôi không đọc được phần này. Nó có dạng mà chúng tôi không biết.',
  },
  failedSource: 'Chúng tôi không tải được một phần, từ {host}.',
  stale: 'Chúng tôi không tải được bản mới nhất. Bản này là lúc {time}.',
  offline: 'Có vẻ bạn đang không có mạng. Chúng tôi sẽ thử lại khi có mạng.',
};
