import type { feedStatus as english } from '../en/feed-status.js';
import type { Words } from '../messages.js';

/** Words for loading and for what went wrong with a feed. */
export const feedStatus: Words<typeof english> = {
  loading: '불러오는 중…',
  loadingSlow: '평소보다 오래 걸리고 있습니다. 기다리거나 여기 있는 링크를 쓸 수 있습니다.',
  retry: '다시 시도',
  failed: {
    network: '불러오지 못했습니다. 연결을 확인하고 다시 시도해 주세요.',
    http: '불러오지 못했습니다. 보내는 곳이 제대로 답하지 않았습니다.',
    timeout: '제시간에 불러오지 못했습니다. 연결이 느릴 수 있습니다.',
    'too-large': '불러오지 못했습니다. 이 페이지가 허용하는 크기보다 큽니다.',
    'not-json': '읽지 못했습니다. 보내는 곳에서 다른 것을 보냈습니다.',
    'unknown-format': '읽지 못했습니다. 우리가 모르는 형식입니다.',
  },
  failedSource: '{host}의 일부를 불러오지 못했습니다.',
  stale: '가장 새로운 내용을 불러오지 못했습니다. 이것은 {time}의 내용입니다.',
  offline: '인터넷에 연결되지 않은 것 같습니다. 다시 연결되면 시도하겠습니다.',
};
