import type { Localised } from '../i18n/locales.ts';
import type { Channel } from '../product/channel.ts';
import type { Evidence } from '../product/evidence.ts';

const inSiteOrApp = {
  zh: '在你平时登录的OKPay网站或应用里找',
  en: 'find it on the OKPay website or app you already sign in with',
} as const satisfies Localised;

/** The support channels. No address is known yet, so none is linked. */
export const channels = {
  chat: {
    name: { zh: '在线聊天', en: 'Live chat' },
    bestFor: {
      zh: '简单的问题，一问一答。',
      en: 'Simple questions. You write and support answers in real time.',
    },
    where: {
      zh: '在你平时登录的OKPay网站上打开',
      en: 'open it on the OKPay website you already sign in to',
    },
  },
  phone: {
    name: { zh: '客服电话', en: 'Phone' },
    bestFor: {
      zh: '复杂、要细谈的问题。',
      en: 'Complex problems that need a longer talk.',
    },
    where: inSiteOrApp,
  },
  email: {
    name: { zh: '电子邮件', en: 'Email' },
    bestFor: {
      zh: '非工作时间用，请把情况写详细。',
      en: 'Outside working hours. Describe the problem in detail.',
    },
    where: inSiteOrApp,
  },
} as const satisfies Record<string, Channel>;

export type ChannelId = keyof typeof channels;

/** The reasons to contact support that a troubleshooting article can list. */
export const escalationReasons = {
  'withdrawal-over-48-hours': {
    zh: '从提交算起已满48小时，提现还没到账。',
    en: 'It’s been 48 hours since you made the withdrawal and the money hasn’t arrived.',
  },
  'deposit-over-24-hours': {
    zh: '充值已超过24小时，余额还没有增加。',
    en: 'It’s been more than 24 hours since you made the deposit and your balance hasn’t gone up.',
  },
  'charged-but-failed': {
    zh: '显示失败，钱却扣了。这种情况不用等，马上联系。',
    en: 'It says failed but the money was taken. Don’t wait: contact support at once.',
  },
  'blocked-without-notice': {
    zh: '没有任何通知，账户就被冻结了。这种情况不用等，马上联系。',
    en: 'Your account was frozen without notice. Don’t wait: contact support at once.',
  },
  'not-you': {
    zh: '有交易不是你做的，或者信息不是你改的。这种情况不用等，马上联系。',
    en: 'There’s a transaction or a change you didn’t make. Don’t wait: contact support at once.',
  },
  'locked-out': {
    zh: '账户被锁定，或者怎么都登不进去。客服核实身份后，会带你解锁或重设密码。',
    en: 'Your account is locked, or you can’t get in at all. Support verifies your identity, then guides you through unlocking it or resetting the password.',
  },
  'record-still-wrong': {
    zh: '刷新页面、重新登录以后，记录还是不对。',
    en: 'The record is still wrong after you’ve reloaded the page and signed in again.',
  },
  'self-check-did-not-help': {
    zh: '按顺序自查过一遍，问题还在。',
    en: 'You have gone through the self-check and the problem is still there.',
  },
  'frozen-with-notice': {
    zh: '收到了冻结通知，但看不懂，或者照做以后还是不能用。',
    en: 'You had a notice that your account is frozen, but you don’t understand it, or did what it says and the account still doesn’t work.',
  },
} as const satisfies Record<string, Localised>;

export type EscalationReason = keyof typeof escalationReasons;

/**
 * What to prepare before contacting support, each with the kind of field that asks for it (src/product/evidence.ts).
 * The case form and the printed form are made from this table.
 */
export const evidence = {
  'transaction-number': {
    name: { zh: '交易编号', en: 'Transaction number' },
    kind: 'number',
    hint: {
      zh: 'OKPay的和银行的都写上，注明是哪家的',
      en: 'OKPay’s and your bank’s, saying which is whose',
    },
  },
  amount: { name: { zh: '金额', en: 'Amount' }, kind: 'amount' },
  time: {
    name: { zh: '发生的日期和时间', en: 'Date and time it happened' },
    kind: 'date-time',
    hint: { zh: '例如：11月20日下午3点左右', en: 'For example: 20 November, about 3 pm' },
  },
  'payment-method': {
    name: { zh: '付款方式', en: 'Payment method you used' },
    kind: 'text',
  },
  'payment-proof': {
    name: {
      zh: '付款凭证（银行或付款方式的记录）',
      en: 'Proof of payment (the record from your bank or payment method)',
    },
    kind: 'file',
  },
  screenshot: {
    name: { zh: '出问题的页面截图', en: 'Screenshot of what you see' },
    kind: 'file',
  },
  'error-message': {
    name: { zh: '提示的原文', en: 'The exact words of the message' },
    kind: 'long-text',
  },
  'account-email': {
    name: { zh: '账户邮箱', en: 'Email address of your account' },
    kind: 'email',
  },
  'recent-transactions': {
    name: { zh: '最近的交易记录', en: 'Your recent transactions' },
    kind: 'records',
  },
  'steps-tried': {
    name: { zh: '已经试过的办法', en: 'What you’ve already tried' },
    kind: 'long-text',
    isAlwaysAsked: true,
  },
} as const satisfies Record<string, Evidence>;

export type EvidenceId = keyof typeof evidence;
