import type { region as english } from '../en/region.js';
import type { Words } from '../messages.js';

/** Words around whose lines are shown. */
export const region: Words<typeof english> = {
  showing: '正在显示{region}的热线。',
  showingAnywhere: '没有显示某个国家或地区的热线。',
  change: '更改',
  offer: '在{region}？显示那里的热线',
  choose: '显示热线的地区',
  anywhere: '其他国家或地区',
  subdivisions: { 'GB-ENG': '英格兰', 'GB-SCT': '苏格兰', 'GB-WLS': '威尔士', 'GB-NIR': '北爱尔兰' },
  withArticle: {
    US: '美国',
    GB: '英国',
    NL: '荷兰',
    PH: '菲律宾',
    AE: '阿拉伯联合酋长国',
    IM: '马恩岛',
    VI: '美属维尔京群岛',
  },
};
