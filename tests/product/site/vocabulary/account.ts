import type { SynonymGroup } from '~/product/synonym-group.ts';

/** What happens to an account: signing in, changing it, keeping it safe. */
export const accountSynonyms = {
  locked: {
    en: 'lock* | unlock* | too many | several times | attempt* | tries',
    zh: '锁 | 锁定 | 解锁 | 太多次 | 次数',
  },
  frozen: {
    en: 'froze* | freez* | unfreeze | suspend* | disabled | restrict* | banned',
    zh: '冻结 | 解冻 | 停用 | 封号 | 受限 | 限制',
  },
  login: {
    en: 'log in | login | log into | sign in | get into | access',
    zh: '进不了',
  },
  password: {
    en: 'pin | username*',
    zh: '用户名',
  },
  code: {
    en: 'code | codes | sms | one time',
    zh: '短信',
  },
  change: {
    en: 'updat* | new address | new phone | new number | moved',
    zh: '更新',
  },
  verify: {
    en: 'verif* | identi* | passport* | document* | prove | proof of',
    zh: '身份 | 认证 | 实名 | 证件 | 核实 | 验证',
  },
  notmine: {
    en: 'unauthori* | not mine | not me | not … send | not … sent | strange | unknown | somebody',
    zh: '不是我 | 不是本人 | 陌生 | 莫名 | 盗 | 有人',
  },
  trick: {
    en: 'trick* | scam* | fake* | phish* | pretend*',
    zh: '骗 | 冒充 | 假的 | 钓鱼 | 可疑',
  },
} as const satisfies Record<string, SynonymGroup>;
