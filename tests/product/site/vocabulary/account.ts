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
    en: 'log in | login | log into | sign in | signin | get into | access',
    zh: '登录 | 登不 | 登陆 | 进不去 | 上不去',
  },
  password: {
    en: 'password* | passcode* | pin | username*',
    zh: '密码 | 口令 | 用户名',
  },
  code: {
    en: 'code | codes | sms | text message | one time',
    zh: '验证码 | 短信 | 动态码',
  },
  change: {
    en: 'chang* | updat* | edit* | switch* | new address | new phone | new number | moved',
    zh: '更改 | 修改 | 更换 | 换 | 改 | 更新',
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
