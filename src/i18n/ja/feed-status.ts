import type { feedStatus as english } from '../en/feed-status.js';
import type { Words } from '../messages.js';

/** Words for loading and for what went wrong with a feed. */
export const feedStatus: Words<typeof english> = {
  loading: '読み込み中…',
  loadingSlow: 'いつもより時間がかかっています。待つことも、ここのリンクを使うこともできます。',
  retry: 'もう一度試す',
  failed: {
    network: '読み込めませんでした。接続を確認して、もう一度お試しください。',
    http: '読み込めませんでした。送り元から正しい返事がありませんでした。',
    timeout: '時間内に読み込めませんでした。接続が遅いのかもしれません。',
    'too-large': '読み込めませんでした。このページで扱える大きさを超えています。',
    'not-json': '読み取れませんでした。送り元から別のものが届きました。',
    'unknown-format': '読み取れませんでした。知らない形式です。',
  },
  failedSource: '{host} の一部を読み込めませんでした。',
  stale: '最新のものを読み込めませんでした。これは {time} のものです。',
  offline: 'オフラインのようです。つながったらもう一度試します。',
};
