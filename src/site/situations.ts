import type { Situation } from '../product/situation.ts';

/** What readers come with most often, in display order: six on the home page, and what cannot wait set apart. */
export const situations: readonly Situation[] = [
  {
    icon: 'money-out',
    text: { zh: '提现没到账', en: 'My withdrawal hasn’t arrived' },
    flow: 'withdrawal-not-arrived',
  },
  {
    icon: 'money-in',
    text: { zh: '充值没到账', en: 'My deposit hasn’t arrived' },
    flow: 'deposit-not-arrived',
  },
  {
    icon: 'card',
    text: { zh: '付款没成功', en: 'My payment didn’t go through' },
    flow: 'payment-not-through',
  },
  {
    icon: 'lock',
    text: { zh: '登录不了，账户被锁', en: 'I’m locked out of my account' },
    flow: 'cannot-sign-in',
  },
  {
    icon: 'record',
    text: { zh: '交易记录不对', en: 'My transaction record is wrong' },
    flow: 'record-wrong',
  },
  {
    icon: 'person-wrong',
    text: { zh: '钱付错了人', en: 'I paid the wrong person' },
    article: 'paid-wrong-person',
  },
  {
    icon: 'shield-alert',
    text: {
      zh: '钱正被人转走，或者我被骗了',
      en: 'Someone is taking my money, or tricked me',
    },
    flow: 'scammed',
    isUrgent: true,
  },
];
