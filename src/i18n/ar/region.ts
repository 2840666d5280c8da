import type { region as english } from '../en/region.js';
import type { Words } from '../messages.js';

/** Words around whose lines are shown. */
export const region: Words<typeof english> = {
  showing: 'نعرض خطوطًا في {region}.',
  showingAnywhere: 'لا نعرض خطوط بلد معيّن.',
  change: 'تغيير',
  offer: 'هل أنت في {region}؟ اعرض خطوط هذا البلد',
  choose: 'اعرض خطوط',
  anywhere: 'بلد آخر',
  subdivisions: { 'GB-ENG': 'إنجلترا', 'GB-SCT': 'اسكتلندا', 'GB-WLS': 'ويلز', 'GB-NIR': 'أيرلندا الشمالية' },
  withArticle: {
    US: 'الولايات المتحدة',
    GB: 'المملكة المتحدة',
    NL: 'هولندا',
    PH: 'الفلبين',
    AE: 'الإمارات العربية المتحدة',
    IM: 'جزيرة مان',
    VI: 'جزر فيرجن الأمريكية',
  },
};
