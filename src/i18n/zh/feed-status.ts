import type { feedStatus as english } from '../en/feed-status.js';
import type { Words } from '../messages.js';

/** Words for loading and for what went wrong with a feed. */
export const feedStatus: Words<typeof english> = {
  loading: '正在加载…',
  loadingSlow: '这次比平常慢。你可以等一等，或使用这里的链接。',
  retry: '再试一次',
  failed: {
    network: '我们没能加载这部分内容。请检查网络，然后再试一次。',
    http: '我们没能加载这部分内容。来源没有正常回应。',
    timeout: '我们没能及时加载这部分内容。网络可能比较慢。',
    'too-large': '我们没能加载这部分内容。它超过了这个页面允许的大小。',
    'not-json': '我们没能读懂这部分内容。来源发来了别的东西。',
    'unknown-format': '我们没能读懂这部分内容。我们不认识它的格式。',
  },
  failedSource: '我们没能加载来自 {host} 的一部分内容。',
  stale: '我们没能加载最新的版本。这是 {time} 的版本。',
  offline: '你好像没有联网。等你恢复联网后，我们会再试。',
};
