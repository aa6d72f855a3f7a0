import type { SynonymGroup } from '../../product/synonym-group.ts';

/** What happens to an account: signing in, changing it, keeping it safe. */
export const accountSynonyms = {
  locked: {
    en: `lock* | unlock* | too many | several times | three times | attempt* | tries
         tried … times | wrong pin | wrong password | wrong passcode | incorrect pin
         incorrect password | incorrectly | entered … wrong | blocked … pin | block* … pin
         pin … block* | unblock … pin | pin tries`,
    zh: '锁 | 输错 | 错误次数 | 密码错 | 次数 | 解锁 | 试了 | 超限 | 错太多 | 锁定 | 被锁 | 锁住',
  },
  frozen: {
    en: `froz* | freez* | unfreez* | hold | holds | suspend* | block* | unblock* | restrict*
         ban | banned | disabl* | deactivat* | closed | limited | terminat* | flagged | inactive`,
    zh: `冻结 | 解冻 | 封 | 解封 | 风控 | 异常 | 限制 | 停用 | 冻 | 禁用 | 受限 | 限额 | 止付
         停掉 | 注销 | 封了 | 被封`,
  },
  account: {
    en: 'wallet',
    zh: '号被 | 号',
  },
  login: {
    en: 'logging | get … into | getting in | access* | enter my account | open my account',
    zh: '登 | 打不开 | 进入 | 闪退',
  },
  password: {
    en: 'username* | user name | user id | pw',
    zh: '用户名',
  },
  pin: {
    en: 'pin | pins | pin number | pin code | passcode*',
    zh: '支付密码 | 交易密码 | pin',
  },
  factor: {
    en: 'security question* | touch id',
    zh: '手势 | 密保',
  },
  code: {
    en: 'code | codes | sms',
    zh: '短信',
  },
  forgot: {
    en: 'lost',
    zh: '不知道',
  },
  change: {
    en: `updat* | correct my | new address | new phone | new number | new email | new name
         new pin | new password | add … phone | remove | moved | move`,
    zh: '更新 | 解绑 | 换绑 | 重新绑',
  },
  setup: {
    en: 'set … password | set … pin | enable | turn on | activat* | strong',
    zh: '开启 | 开通 | 启用',
  },
  personal: {
    en: `address* | phone number | phone | mobile* | telephone | email* | e-mail* | name
         surname | dob | date of birth | birthday | birth | details | personal | information
         contact info* | profile | postcode | zip | married`,
    zh: `手机号 | 电话号 | 手机 | 邮箱 | 个人信息 | 资料 | 名字 | 姓名 | 地址 | 信息 | 绑定
         昵称 | 头像 | 号码`,
  },
  verify: {
    en: `verif* | identi* | kyc | passport* | document* | selfie | proof of | id card | my id
         id | ids | driving licence | driver* licen* | pan | who i am | ssn | prove | id check*
         photo`,
    zh: '身份 | 认证 | 实名 | 身份证 | 人脸 | 验证 | 证件 | 审核 | 核实 | 护照 | 本人',
  },
  notmine: {
    en: `unauthori* | not authori* | fraud* | stol* | steal* | theft | suspicious* | strange
         weird | unknown | unfamiliar | not recogni* | unrecogni* | not … make | not … made
         not … do | not … approv* | not … perform* | not … order* | not … mine | not me
         not … remember | never made | never … us* | never authori* | without my | hack*
         someone | somebody | compromised | not know … from | not … familiar | odd … withdrawal*
         odd … charge* | odd … payment* | odd … transaction* | did not agree | never agreed`,
    zh: `盗刷 | 盗 | 莫名 | 不是我 | 不是本人 | 我没有 | 没用过 | 没有用 | 没操作 | 自动扣 | 未经
         没买 | 没有买 | 没同意 | 不知道 | 陌生 | 非本人 | 被人 | 有人 | 偷 | 无缘无故 | 没授权
         别人`,
  },
  safe: {
    en: 'insur* | legit*',
    zh: '保障 | 透露 | 可靠 | 放心 | 靠谱',
  },
  scam: {
    en: `suspicious link | suspicious email | asked … code | asking … code | asked … password
         asking … password | pretend* | impersonat* | trick*`,
    zh: '套路 | 可疑 | 链接 | 防诈骗 | 骗子 | 假客服 | 假的',
  },
} as const satisfies Record<string, SynonymGroup>;
