import type { CategoryText } from '../product/category.ts';

/** The problem categories, in display order. */
export const categories: Readonly<Record<string, CategoryText>> = {
  deposits: {
    title: { zh: '充值', en: 'Deposits' },
    summary: {
      zh: '充值失败、扣了钱没到账、还在处理。',
      en: 'A deposit failed, took your money without arriving, or is still pending.',
    },
  },
  withdrawals: {
    title: { zh: '提现', en: 'Withdrawals' },
    summary: {
      zh: '提现还没到，或者失败、被退回。',
      en: 'A withdrawal is late, failed or was sent back.',
    },
  },
  payments: {
    title: { zh: '付款与交易', en: 'Payments and records' },
    summary: {
      zh: '付款失败、付错人、银行拒绝、记录不对、退款、到账时间。',
      en: 'Payments that failed or went to the wrong person, bank refusals, wrong records, refunds and times.',
    },
  },
  'account-access': {
    title: { zh: '账户登录', en: 'Getting into your account' },
    summary: {
      zh: '登录不了、账户被锁定或冻结、手机丢了、身份验证。',
      en: 'You can’t sign in, your account is locked or frozen, your phone is lost, or your identity is checked.',
    },
  },
  'account-settings': {
    title: { zh: '账户设置', en: 'Account settings' },
    summary: {
      zh: '修改邮箱、手机号和银行卡，注销账户。',
      en: 'Change your email, phone number or bank card, or close your account.',
    },
  },
  security: {
    title: { zh: '安全', en: 'Security' },
    summary: {
      zh: '不是你做的交易、被骗了、认出真的OKPay、保护账户。',
      en: 'Transactions you didn’t make, scams, telling the real OKPay, keeping your account safe.',
    },
  },
  support: {
    title: { zh: '自查与客服', en: 'Self-check and support' },
    summary: {
      zh: '先自己查一遍，怎么找客服，没人回复怎么办。',
      en: 'What to check first, how to contact support, and what to do if nobody answers.',
    },
  },
};

export type Category = keyof typeof categories;
