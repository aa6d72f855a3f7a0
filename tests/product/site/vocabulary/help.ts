import type { SynonymGroup } from '~/product/synonym-group.ts';

/** What a reader wants, and how they ask for it. */
export const helpSynonyms = {
  human: {
    en: 'agent* | human* | customer service* | support | speak* | talk* | contact* | live chat | call',
    zh: '人工 | 客服 | 联系 | 投诉 | 电话 | 热线 | 咨询',
  },
  error: {
    en: 'error* | crash* | blank | not load* | bug* | screen | message | page',
    zh: '报错 | 页面 | 白屏 | 闪退 | 加载 | 提示',
  },
  outage: {
    en: 'down | maintenance | outage | server* | offline | status | unavailable',
    zh: '维护 | 升级 | 崩了 | 服务器 | 公告 | 停机',
  },
  not: {
    en: 'not | no | never | nothing | none | without | unable',
    zh: '没 | 不 | 未 | 无',
  },
  howto: {
    en: 'how do i | how can i | how to | want to | can i | where do i | steps',
    zh: '怎么 | 如何 | 怎样 | 想 | 可以 | 在哪',
  },
} as const satisfies Record<string, SynonymGroup>;
