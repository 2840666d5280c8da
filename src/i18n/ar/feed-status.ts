import type { feedStatus as english } from '../en/feed-status.js';
import type { Words } from '../messages.js';

/** Words for loading and for what went wrong with a feed. */
export const feedStatus: Words<typeof english> = {
  loading: 'جارٍ التحميل…',
  loadingSlow: 'يستغرق هذا وقتًا أطول من المعتاد. يمكنك الانتظار أو استخدام الروابط هنا.',
  retry: 'حاول مرة أخرى',
  failed: {
    network: 'لم نتمكن من تحميل هذا. تحقق من اتصالك ثم حاول مرة أخرى.',
    http: 'لم نتمكن من تحميل هذا. لم يستجب المصدر كما ينبغي.',
    timeout: 'لم نتمكن من تحميل هذا في الوقت المناسب. قد يكون الاتصال بطيئًا.',
    'too-large': 'لم نتمكن من تحميل هذا. حجمه أكبر مما تسمح به هذه الصفحة.',
    'not-json': 'لم نتمكن من قراءة هذا. أرسل المصدر شيئًا آخر.',
    'unknown-format': 'لم نتمكن من قراءة هذا. إنه بصيغة لا نعرفها.',
  },
  failedSource: 'لم نتمكن من تحميل جزء من هذا، من {host}.',
  stale: 'لم نتمكن من تحميل أحدث نسخة. هذه النسخة من {time}.',
  offline: 'يبدو أنك غير متصل. سنحاول مرة أخرى عندما يعود الاتصال.',
};
