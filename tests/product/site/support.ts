import type { Localised } from '~/i18n/locales.ts';
import type { Channel } from '~/product/channel.ts';
import type { Evidence } from '~/product/evidence.ts';

const inAppOrSite = {
  zh: '在Posta应用内或官方网站上查找',
  en: 'in the Posta app or on the official website',
} as const satisfies Localised;

/** The support channels. */
export const channels = {
  chat: {
    name: { zh: '在线聊天', en: 'Live chat' },
    bestFor: { zh: '简单的问题，能马上一问一答。', en: 'Simple questions, answered in real time.' },
    where: { zh: '在Posta官方网站上打开', en: 'open it on the official Posta website' },
  },
  phone: {
    name: { zh: '客服电话', en: 'Telephone' },
    bestFor: { zh: '一两句说不清的问题。', en: 'Problems that need a longer conversation.' },
    where: inAppOrSite,
  },
  email: {
    name: { zh: '电子邮件', en: 'E-mail' },
    bestFor: {
      zh: '非工作时间，或者照片比较多的时候。',
      en: 'Outside working hours, or with many photos.',
    },
    where: inAppOrSite,
  },
} as const satisfies Record<string, Channel>;

/** The reasons to contact support. */
export const escalationReasons = {
  'return-over-48-hours': {
    zh: '从寄回算起已满48小时，退件还没到。',
    en: 'It is 48 hours since you sent the return and it has not arrived.',
  },
  'parcel-over-24-hours': {
    zh: '寄出已超过24小时，包裹还没动。',
    en: 'It is more than 24 hours since you sent the parcel and it has not moved.',
  },
  'paid-but-refused': {
    zh: '显示拒收，邮票却用掉了。这种情况不用等，马上联系。',
    en: 'It says refused but the stamps were used. Do not wait: contact support at once.',
  },
  'stuck-without-notice': {
    zh: '没有任何通知，账户突然用不了。这种情况不用等，马上联系。',
    en: 'Your account was stopped without notice. Do not wait: contact support at once.',
  },
  'not-you': {
    zh: '有包裹不是你寄的。这种情况不用等，马上联系。',
    en: 'There is a parcel you did not send. Do not wait: contact support at once.',
  },
  'locked-out': {
    zh: '账户锁定了，自己进不去。客服核实身份后，会带你解锁。',
    en: 'You are locked out. Support verifies who you are, then guides you through unlocking the account.',
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

/** What to prepare before contacting support. */
export const evidence = {
  'tracking-number': { name: { zh: '单号', en: 'Tracking number' }, kind: 'number' },
  weight: { name: { zh: '重量', en: 'Weight' }, kind: 'amount' },
  time: {
    name: { zh: '发生的日期和时间', en: 'Date and time it happened' },
    kind: 'date-time',
    hint: { zh: '例如：11月20日下午3点左右', en: 'For example: 20 November, about 3 pm' },
  },
  'delivery-method': {
    name: { zh: '选择的寄送方式', en: 'Delivery method you chose' },
    kind: 'text',
  },
  'postage-proof': {
    name: { zh: '寄件凭证（网点给的回执）', en: 'Proof of postage (the receipt from the counter)' },
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
  'recent-parcels': {
    name: { zh: '近期的寄件记录', en: 'Your recent parcels' },
    kind: 'records',
  },
  'steps-tried': {
    name: { zh: '已经试过的办法', en: 'What you have already tried' },
    kind: 'long-text',
    isAlwaysAsked: true,
    isFromTicks: true,
  },
} as const satisfies Record<string, Evidence>;
