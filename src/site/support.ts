import type { Localised } from '../languages/locale.ts';
import type { Channel } from '../product/channel.ts';
import type { Evidence } from '../product/evidence.ts';

const inAppOrSite = {
  zh: '在OKPay应用内或官方网站上查找',
  en: 'in the OKPay app or on the official website',
} as const satisfies Localised;

/** The support channels. No address is known yet, so none is linked. */
export const channels = {
  chat: {
    name: { zh: '在线聊天', en: 'Live chat' },
    bestFor: { zh: '简单的问题，能马上一问一答。', en: 'Simple questions, answered in real time.' },
    where: {
      zh: '在OKPay官方网站上打开',
      en: 'open it on the official OKPay website',
    },
  },
  phone: {
    name: { zh: '客服电话', en: 'Telephone' },
    bestFor: {
      zh: '情况复杂、一两句说不清的问题。',
      en: 'Complex problems that need a longer conversation.',
    },
    where: inAppOrSite,
  },
  email: {
    name: { zh: '电子邮件', en: 'E-mail' },
    bestFor: {
      zh: '非工作时间，或者材料比较多的时候；请把情况写详细。',
      en: 'Outside working hours, or when there is a lot to explain. Describe the problem in detail.',
    },
    where: inAppOrSite,
  },
} as const satisfies Record<string, Channel>;

export type ChannelId = keyof typeof channels;

/** The reasons to contact support that a troubleshooting article can list. */
export const escalationReasons = {
  'withdrawal-over-48-hours': {
    zh: '从提交算起已满48小时，提现还没到账。',
    en: 'It is 48 hours since you made the withdrawal and the money has not arrived.',
  },
  'deposit-over-24-hours': {
    zh: '充值已超过24小时，余额还没变。',
    en: 'It is more than 24 hours since the deposit and your balance has not changed.',
  },
  'charged-but-failed': {
    zh: '显示失败，钱却扣了。这种情况不用等，马上联系。',
    en: 'It says failed but the money was taken. Do not wait: contact support at once.',
  },
  'blocked-without-notice': {
    zh: '没有任何通知，账户突然用不了。这种情况不用等，马上联系。',
    en: 'Your account was blocked without notice. Do not wait: contact support at once.',
  },
  'not-you': {
    zh: '有交易不是你做的。这种情况不用等，马上联系。',
    en: 'There is a transaction you did not make. Do not wait: contact support at once.',
  },
  'locked-out': {
    zh: '账户锁定了，自己进不去。客服核实身份后，会带你解锁或重设密码。',
    en: 'You are locked out. Support verifies your identity, then guides you through unlocking the account or resetting the password.',
  },
  'record-still-wrong': {
    zh: '刷新并重新登录后，记录还是不对。',
    en: 'The record is still wrong after you refresh and sign in again.',
  },
  'self-check-did-not-help': {
    zh: '按顺序自查过一遍，问题还在。',
    en: 'You have gone through the self-check and the problem is still there.',
  },
} as const satisfies Record<string, Localised>;

export type EscalationReason = keyof typeof escalationReasons;

/**
 * What to prepare before contacting support, each with the kind of field that asks for it (src/product/evidence.ts).
 * The case form and the printed form are made from this table.
 */
export const evidence = {
  'transaction-number': { name: { zh: '交易编号', en: 'Transaction number' }, kind: 'number' },
  amount: { name: { zh: '金额', en: 'Amount' }, kind: 'amount' },
  time: {
    name: { zh: '发生的日期和时间', en: 'Date and time it happened' },
    kind: 'date-time',
    hint: { zh: '例如：11月20日下午3点左右', en: 'For example: 20 November, about 3 pm' },
  },
  'payment-method': {
    name: { zh: '使用的付款方式', en: 'Payment method you used' },
    kind: 'text',
  },
  'payment-proof': {
    name: {
      zh: '扣款凭证（银行或付款方式的记录）',
      en: 'Proof of payment (the record from your bank or payment method)',
    },
    kind: 'file',
  },
  screenshot: {
    name: { zh: '出现问题的页面截图', en: 'Screenshot of what you see' },
    kind: 'file',
  },
  'error-message': {
    name: { zh: '提示的原文', en: 'The exact words of the message' },
    kind: 'long-text',
  },
  'account-email': {
    name: { zh: '账户邮箱', en: 'E-mail address of your account' },
    kind: 'email',
  },
  'recent-transactions': {
    name: { zh: '近期的交易记录', en: 'Your recent transactions' },
    kind: 'records',
  },
  'steps-tried': {
    name: { zh: '已经试过的办法', en: 'What you have already tried' },
    kind: 'long-text',
    isAlwaysAsked: true,
  },
} as const satisfies Record<string, Evidence>;

export type EvidenceId = keyof typeof evidence;
