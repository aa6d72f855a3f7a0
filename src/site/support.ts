import type { Localised } from '../languages/locale.ts';
import type { Channel } from '../product/channel.ts';
import type { Evidence } from '../product/evidence.ts';

const inSiteOrApp = {
  zh: '在你平时登录的OKPay网站或应用里找',
  en: 'find it on the OKPay website or app you already sign in with',
} as const satisfies Localised;

/** The support channels. No address is known yet, so none is linked. */
export const channels: Readonly<Record<string, Channel>> = {
  chat: {
    name: { zh: '在线聊天', en: 'Live chat' },
    bestFor: {
      zh: '简单的问题，实时一问一答。',
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
};

/** The reasons to contact support that a troubleshooting article can list. */
export const escalationReasons: Readonly<Record<string, Localised>> = {
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
    en: 'You’ve gone through the self-check and the problem is still there.',
  },
  tricked: {
    zh: '被骗转了钱，或者把密码、验证码、卡号、证件给了别人。这种情况不用等，马上联系。',
    en: 'You were tricked into sending money, or gave away a password, a code, card details or your ID. Don’t wait: contact support at once.',
  },
  'paid-wrong-person': {
    zh: '钱付错了人。这种情况不用等，马上联系。',
    en: 'You paid or sent money to the wrong person. Don’t wait: contact support at once.',
  },
  'phone-lost': {
    zh: '能登录账户的手机丢了或被偷了。先停用SIM卡，再马上联系。',
    en: 'The phone you sign in with is lost or stolen. Have the SIM blocked, then contact support at once.',
  },
  'codes-gone': {
    zh: '换了手机或号码，登录要用的验证码收不到了。',
    en: 'You changed your phone or number and no longer get the codes for signing in.',
  },
  'bank-did-not-decline': {
    zh: '提示是OKPay给出的，或者银行说没有拒绝过。',
    en: 'The message comes from OKPay, or your bank says it didn’t decline anything.',
  },
  'difference-not-explained': {
    zh: '看了交易详情和银行记录，还是说不清差额是怎么来的。',
    en: 'Neither the transaction’s details nor the bank’s record explains the difference.',
  },
  'seller-does-not-help': {
    zh: '商家不回复、不肯处理，或者找不到人了。',
    en: 'The seller doesn’t answer, refuses, or can’t be found.',
  },
  'paid-but-missing': {
    zh: '钱已经付出，在OKPay里却找不到这笔充值，或者余额没有增加。这种情况不用等，马上联系。',
    en: 'The money has been paid, but the deposit isn’t in OKPay or your balance hasn’t gone up. Don’t wait: contact support at once.',
  },
  'withdrawal-failed-not-restored': {
    zh: '提现失败、被取消或被退回，钱却没有回到余额。这种情况不用等，马上联系。',
    en: 'The withdrawal failed, was cancelled or was returned, but the money isn’t back in your balance. Don’t wait: contact support at once.',
  },
  'bank-details-wrong': {
    zh: '提现的收款信息填错了，钱已经从余额扣掉。这种情况不用等，马上联系。',
    en: 'The bank details of the withdrawal are wrong and the money has left your balance. Don’t wait: contact support at once.',
  },
  'frozen-with-notice': {
    zh: '收到了冻结通知，但看不懂，或者照做以后还是不能用。',
    en: 'You had a notice that your account is frozen, but you don’t understand it, or did what it says and the account still doesn’t work.',
  },
};

/**
 * What to prepare before contacting support, each with the kind of field that asks for it (src/product/evidence.ts).
 * The case form and the printed form are made from this table.
 */
export const evidence: Readonly<Record<string, Evidence>> = {
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
    isFromTicks: true,
  },
};
