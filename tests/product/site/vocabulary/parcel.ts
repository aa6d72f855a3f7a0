import type { SynonymGroup } from '~/product/synonym-group.ts';

/** What happens to parcels: sending, returning, labels, and whether they arrive. */
export const parcelSynonyms = {
  parcel: {
    en: 'parcel* | package* | packet* | box | shipment* | mail* … out | drop* … off | sent | send*',
    zh: '寄件 | 包裹 | 快递 | 快件 | 寄出 | 寄不 | 寄了 | 邮寄 | 寄',
  },
  return: {
    en: 'return* | send* … back | sent … back | hand* … back | give … back',
    zh: '退件 | 退货 | 退回去 | 寄回 | 退给 | 退',
  },
  label: {
    en: 'label* | sticker* | barcode* | print* | printer*',
    zh: '面单 | 标签 | 条码 | 打印 | 贴纸',
  },
  stamp: {
    en: 'stamp* | postage | franking',
    zh: '邮票 | 邮资',
  },
  depot: {
    en: 'depot* | counter* | branch* | post office | locker*',
    zh: '网点 | 柜台 | 驿站 | 快递柜 | 营业厅',
  },
  courier: {
    en: 'courier* | driver* | postman | postwoman | delivery person',
    zh: '快递员 | 邮递员 | 司机 | 派件员',
  },
  arrive: {
    en: 'arriv* | receiv* | show* up | deliver* | turn* up | reach* | get* here | came',
    zh: '送到 | 到货 | 收到 | 签收 | 到了 | 到',
  },
  missing: {
    denies: 'arrive',
    en: `not … arriv* | not … receiv* | not … deliver* | not … here | not … come | not … turn* up
         never arriv* | never … came | yet to | still waiting | where … parcel`,
    zh: '没到 | 没有到 | 未到 | 没收到 | 没有收到 | 收不到 | 还没 | 迟迟',
  },
  failed: {
    en: 'declin* | reject* | refus* | cancel* | not … accept*',
    zh: '被拒 | 拒收 | 拒绝 | 取消',
  },
  pending: {
    en: 'on hold | slow* | on … way',
    zh: '一直 | 慢 | 迟 | 在途 | 路上',
  },
  howlong: {
    en: 'what time',
    zh: '工作日',
  },
  paid: {
    en: 'paid | used … stamp* | stamp* … used | stamp* … gone | taken | took',
    zh: '用掉 | 用了 | 扣了 | 少了 | 付了',
  },
  unpaid: {
    denies: 'paid',
    en: 'not … paid | not … used | not … taken | nothing … taken | untouched',
    zh: '没用 | 没有用 | 没扣 | 没少 | 未用',
  },
  replacement: {
    en: 'replac* | another one | new one | send … again | sent again | resend*',
    zh: '补寄 | 重寄 | 补发 | 换一个 | 再寄',
  },
  twice: {
    en: 'twice | double* | duplicat* | more than once | two times | two parcels',
    zh: '两次 | 重复 | 两遍 | 两件 | 几次',
  },
  wrong: {
    en: 'wrong* | incorrect* | not right | mistake* | mismatch | not match | different',
    zh: '不对 | 错误 | 不符 | 对不上 | 有误 | 错了 | 不一样',
  },
  weight: {
    en: 'weigh* | heav* | kilo* | gram* | size*',
    zh: '重量 | 公斤 | 克 | 超重 | 尺寸 | 多重',
  },
  record: {
    en: 'record* | history | list | tracking | activity',
    zh: '记录 | 明细 | 单号 | 物流 | 轨迹',
  },
} as const satisfies Record<string, SynonymGroup>;
