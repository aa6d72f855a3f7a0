import type { SynonymGroup } from '~/product/synonym-group.ts';

/** What a reader wants, and how they ask for it. */
export const helpSynonyms = {
  human: {
    en: 'call',
    zh: '投诉 | 电话',
  },
  error: {
    en: 'screen | message | page',
    zh: '页面 | 提示',
  },
  outage: {
    en: 'working today',
    zh: '升级 | 公告',
  },
  not: {
    isAuxiliary: true,
    en: 'not | no | never | nothing | none | without | unable',
    zh: '没 | 不 | 未 | 无',
  },
  howto: {
    isAuxiliary: true,
    en: 'how do i | how can i | how to | want to | can i | where do i | steps',
    zh: '怎么 | 如何 | 怎样 | 想 | 可以 | 在哪',
  },
} as const satisfies Record<string, SynonymGroup>;
