import type { embed as english } from '../en/embed.js';
import type { Words } from '../messages.js';

/** Words around a widget that stands alone on a page of its own. */
export const embed: Words<typeof english> = {
  titles: {
    'peer-group-finder': 'ابحث عن مجموعة دعم الأقران',
    'peer-story-card': 'قصة من شخص مرّ بذلك',
    'peer-grounding-player': 'تمرين للعودة إلى الحاضر',
    'peer-resource-list': 'أشخاص يمكنك الاتصال بهم أو مراسلتهم',
    'peer-quick-exit': 'غادر هذه الصفحة',
  },
  from: 'من {host}',
  refused: 'لا يمكن لهذه الصفحة أن تعرض شيئًا من {host}.',
  openFull: 'افتح الصفحة كاملة',
  noCalls: 'قد لا يبدأ الاتصال من هنا. يمكنك الاتصال بنفسك:',
  copy: 'انسخ {text}',
  copied: 'نُسخ: {text}',
  notCopied: 'حدّده وانسخه بنفسك من فضلك: {text}',
};
