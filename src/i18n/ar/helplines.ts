import type { helplines as english } from '../en/helplines.js';
import type { Words } from '../messages.js';

/** Words around lines to call or write to. */
export const helplines: Words<typeof english> = {
  title: 'تحدّث مع شخص الآن',
  emergency: 'إذا كانت حياة أحد في خطر الآن، فاتصل على',
  call: 'اتصل على {number}',
  press: 'ثم اضغط {key}',
  text: 'أرسل رسالة إلى {number}',
  textWord: 'أرسل {word} إلى {number}',
  chat: 'دردشة عبر الإنترنت',
  email: 'اكتب إلى {address}',
  whatsapp: 'واتساب {number}',
  video: 'مكالمة فيديو',
  videoNumber: 'مكالمة فيديو على {number}',
  videoSign: 'مكالمة فيديو بلغة الإشارة',
  videoSignNumber: 'مكالمة فيديو بلغة الإشارة على {number}',
  tty: 'هاتف نصي {number}',
  web: 'اذهب إلى {site}',
  social: 'شاهد {site}',
  extension: 'تحويلة {digits}',
  of: '{way}: {name}',
  elsewhere: 'هل أنت في بلد آخر أو تبحث عن شيء آخر؟',
  noLines: 'ليست لدينا خطوط مُتحقَّق منها في {region}. هذه الصفحات تعرض خطوطًا في معظم البلدان.',
  nowhere: 'اختر بلدك لترى خطوطه. هذه الصفحات تعرض خطوطًا في معظم البلدان.',
  ifBusy: 'إذا لم يرد أحد، أو كان الكلام صعبًا',
  focus: {
    young: 'للأطفال والشباب',
    'under-35': 'لمن هم دون 35 عامًا',
    'lgbtq-young': 'لشباب مجتمع الميم',
    trans: 'للأشخاص العابرين جندريًا',
    abuse: 'لمن يتعرضون للأذى في البيت',
    veterans: 'للمحاربين القدامى وعائلاتهم',
    treatment: 'يساعد على إيجاد علاج قريب منك',
  },
};
