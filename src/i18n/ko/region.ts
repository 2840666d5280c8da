import type { region as english } from '../en/region.js';
import type { Words } from '../messages.js';

/** Words around whose lines are shown. */
export const region: Words<typeof english> = {
  showing: '{region}의 상담 전화를 보여 줍니다.',
  showingAnywhere: '특정 나라의 상담 전화를 보여 주지 않습니다.',
  change: '바꾸기',
  offer: '{region}에 계신가요? 그곳의 상담 전화 보기',
  choose: '상담 전화를 볼 나라',
  anywhere: '다른 나라',
  subdivisions: { 'GB-ENG': '잉글랜드', 'GB-SCT': '스코틀랜드', 'GB-WLS': '웨일스', 'GB-NIR': '북아일랜드' },
  withArticle: {
    US: '미국',
    GB: '영국',
    NL: '네덜란드',
    PH: '필리핀',
    AE: '아랍에미리트',
    IM: '맨섬',
    VI: '미국령 버진아일랜드',
  },
};
