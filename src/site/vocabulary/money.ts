import type { SynonymGroup } from '../../product/synonym-group.ts';

/** What happens to money: deposits, withdrawals, payments, and whether they arrive. */
export const moneySynonyms = {
  deposit: {
    en: `deposit* | top up* | topup* | top* … up | topping up | topped up | recharg* | reload*
         add* … money | add* … funds | add* … cash | add* … balance | load* … money | load* … account
         fund* my | funding | put* … money | put* … cash | pay* in | paid in | money in | cheque*
         check deposit* | credited | loaded | load up | pay* into | cash in | put in | putting in
         money in my wallet | money into | paid … into`,
    zh: `充值 | 充钱 | 充了 | 充不 | 充进 | 充…块 | 充…元 | 冲值 | 转入 | 存钱 | 存入 | 存了 | 入金
         储值 | 加钱 | 充 | 存款 | 存进 | 加值 | 增值 | 入数 | 打进去 | 往里充 | 往里存 | 打到钱包
         汇入`,
  },
  withdraw: {
    en: `withdr* | cash* out | cashout* | pay* out | payout* | paid out | take* … money out
         take out | taking … out | took … out | get … money out | get … cash | getting … cash
         got … cash | getting … out | cash machine* | atm* | send to my bank | to my bank account
         pull … out | pulling … out | pulled … out | bring … out | move … to my bank`,
    zh: `提现 | 取现 | 提款 | 取钱 | 转出 | 取出 | 提出 | 提钱 | 取款 | 出金 | 提…钱 | 提不
         取不 | 提到 | 提走 | 提取 | 提领 | 领钱 | 拿出来 | 拿不出 | 提了 | 提出来 | 攞钱`,
  },
  transfer: {
    en: `transfer* | send* | sent | remit* | wire* | direct debit* | standing order* | beneficiary
         recipient* | forward* | moved … to | wallet to wallet`,
    zh: `转账 | 转帐 | 汇款 | 打款 | 转给 | 转了 | 转钱 | 收款 | 对方 | 打钱 | 汇钱 | 过数 | 转过去
         打过去 | 汇过去 | 寄钱`,
  },
  pay: {
    en: 'merchant* | shop* | store | bill*',
    zh: '付不 | 商家 | 扫码 | 付 | 付款码 | 刷卡 | 买单 | 结账',
  },
  card: {
    en: 'card* | visa | mastercard | credit card | debit card',
    zh: '卡 | 信用卡 | 储蓄卡',
  },
  bank: {
    en: 'bank* | iban | swift',
    zh: '银行 | 银行卡',
  },
  cash: {
    en: 'cash | notes',
    zh: '现金',
  },
  arrive: {
    en: `arriv* | receiv* | show* up | showing | show | appear* | credited | posted
         go* through | gone through | come in | came in | land* | in my account | reach*
         visible | reflect* | hit my | cleared`,
    zh: `到账 | 到帐 | 到…了 | 收到 | 进账 | 入账 | 到卡 | 到了 | 才到 | 能到 | 会到 | 到我 | 到银行
         到账时间 | 时候到`,
  },
  missing: {
    denies: 'arrive',
    en: `not … arriv* | not … receiv* | not … credited | not … posted | not … there
         not … visible | not … reflect* | not … updat* | not … in my | not … come
         not … came | not … got | not … reach* | never arriv* | never … came
         never … receiv* | yet to | still waiting | still not | where … money | nothing
         empty | yet to reflect | nowhere | never got | no show`,
    zh: `没到 | 没有到 | 未到 | 不到账 | 不到帐 | 没收到 | 没有收到 | 未收到 | 收不到 | 没…到账 | 没…到 | 未入 | 没进 | 没有进 | 没入
         没…收到 | 到账了吗 | 哪去 | 还没 | 还不到 | 不来 | 迟迟 | 未到账 | 没到账 | 还没到 | 没影
         没见到 | 没看到 | 仲未 | 收唔到 | 不见影 | 没来`,
  },
  failed: {
    en: `declin* | denied | deny* | reject* | revert* | revers* | cancel* | refus* | bounc*
         not … go* | not … accept* | not … process* | not … allow* | not … approv* | not … complet*
         returned | stopp* | refusing | keeps failing | not … success* | not … work | sent back
         sent it back | came back | kicked back | bounced back | thrown back | unable to complete
         not go through`,
    zh: `被拒 | 拒绝 | 退回 | 不可以 | 不上 | 不进 | 不出 | 取消 | 撤销 | 不让 | 不给 | 不通过
         没通过 | 不支持 | 唔得 | 弄不了 | 打回 | 退票 | 弹回 | 退汇 | 驳回 | 打回来 | 没成 | 唔成功`,
  },
  limit: {
    en: `limit | limits | exceed* | maximum | over the limit | daily limit | insufficient | max | cap
         ceiling`,
    zh: '限额 | 额度 | 超限 | 上限 | 超额 | 余额不足 | 最多 | 封顶',
  },
  pending: {
    en: `process* | on hold | wait | slow* | taking … long | take … long | takes … long
         still | days ago | weeks ago | since last week`,
    zh: '还在等 | 等着 | 等了 | 等到 | 要等 | 一直 | 慢 | 迟 | 在途 | 好几天 | 拖',
  },
  howlong: {
    en: 'when is | when are | what time | expect* | processing time* | what day',
    zh: '时间 | 小时 | 工作日 | 当天 | 几耐',
  },
  charged: {
    en: `charg* | debit* | deduct* | taken | took | left my | money … gone | was taken
         minus* | cut from | removed from | cut | alert from my bank | debit alert | left … bank
         came out of my bank | out of my account`,
    zh: `扣款 | 扣了 | 扣钱 | 被扣 | 已扣 | 扣除 | 划走 | 划扣 | 扣费 | 扣我 | 扣 | 钱少了 | 扣咗
         划掉 | 出账 | 走账 | 短信说扣`,
  },
  uncharged: {
    denies: 'charged',
    en: `not … charg* | not … debit* | not … deduct* | not … taken | nothing … taken
         nothing … charged | nothing left | no money … taken | without … charg* | untouched
         no charge | nothing … came out | nothing came out | nothing leaves | not … left my
         did not leave | same balance | balance … same | still have the money`,
    zh: `没扣 | 没有扣 | 未扣 | 没被扣 | 没…扣款 | 没出账 | 没划 | 钱还在 | 余额没动 | 没少
         一分没少 | 没走账`,
  },
  refund: {
    en: `cash back | cashback | change* my mind | cancel … order | cancel … purchase | back into
         send … back | undo | get it back | give it back | return my money | money returned | item* | product`,
    zh: '退回来 | 追回 | 退给 | 撤回 | 拿回 | 要退 | 能退 | 退我 | 给退 | 退不 | 退吗 | 要回来 | 讨回',
  },
  misdirected: {
    en: `wrong person | wrong number | wrong account | wrong recipient | wrong name | wrong details
         wrong card number | by mistake | mistyped | mistakenly | accident* | wrong iban
         another person | to a stranger | typo | wrong branch | wrong sort code | wrong address
         wrong contact | similar name | fat finger* | instead of my`,
    zh: `转错 | 付错 | 打错 | 汇错 | 写错 | 填错 | 错人 | 转给别人 | 转给了别人 | 给错 | 手滑
         弄错人 | 收款人错 | 错账 | 点错 | 选错 | 发错 | 错的地址 | 同名 | 寄错 | 转岔`,
  },
  duplicate: {
    en: `twice | double* | duplicat* | multiple times | more then once | more than once | two times
         2 times | two … payments | two … charges | repeated* | two transactions | 2x | x2 | thrice
         three times | same payment again | second time`,
    zh: `两次 | 重复 | 多扣 | 多收 | 2次 | 双重扣 | 两笔 | 两遍 | 又扣 | 双份 | 三次 | 双倍 | 重覆
         多笔 | 又一笔`,
  },
  wrong: {
    en: `wrong* | incorrect* | not right | not correct | mistake* | odd amount | mismatch | not match
         discrepan* | too much | too little | less | extra | higher | lower | instead of | only got
         only gave | off by | inaccura* | not add up | different | not tally | not the same | right amount`,
    zh: `不对 | 错误 | 不正确 | 不符 | 对不上 | 有误 | 不一致 | 少了 | 多了 | 出错 | 不一样 | 错了
         差了 | 差额 | 不准 | 乱了 | 负数 | 对唔上 | 搞错`,
  },
  fee: {
    en: 'exchange rate | rate | tax | extra charge',
    zh: '利息 | 汇率',
  },
  balance: {
    en: 'balance* | funds',
    zh: '余额 | 钱包 | 零钱',
  },
  record: {
    en: 'transaction* | statement* | record* | history | activity | receipt* | ledger | transaction list',
    zh: '记录 | 账单 | 明细 | 流水 | 交易 | 交易记录 | 对账',
  },
  amount: {
    en: 'amount* | sum | total | dollar* | pound* | rs | euro* | naira | shilling* | rupee*',
    zh: '金额 | 数额 | 块钱 | 数目',
  },
} as const satisfies Record<string, SynonymGroup>;
