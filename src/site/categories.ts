import type { CategoryText } from '../product/category.ts';

/** The problem categories, in display order. */
export const categories: Readonly<Record<string, CategoryText>> = {
  deposits: {
    title: { zh: '充值', en: 'Deposits' },
    summary: {
      zh: '充值失败、钱扣了没到账、还在处理中。',
      en: 'A deposit that failed, was charged but not credited, or is still pending.',
    },
  },
  withdrawals: {
    title: { zh: '提现', en: 'Withdrawals' },
    summary: {
      zh: '提现迟迟不到，或者被退回、取消。',
      en: 'A withdrawal that is late, refused, cancelled or returned.',
    },
  },
  payments: {
    title: { zh: '支付与交易', en: 'Payments and records' },
    summary: {
      zh: '付款没成功、记录不对、页面报错、到账时间和退款。',
      en: 'Payments that failed, records that look wrong, error screens, times and refunds.',
    },
  },
  'account-access': {
    title: { zh: '账户登录', en: 'Getting into your account' },
    summary: {
      zh: '登录不了、账户被锁或被冻结、身份验证。',
      en: 'Cannot sign in, account locked or frozen, identity checks.',
    },
  },
  'account-settings': {
    title: { zh: '账户设置', en: 'Account settings' },
    summary: {
      zh: '修改邮箱、手机号码和其他个人信息。',
      en: 'Change your e-mail, phone number and other details.',
    },
  },
  security: {
    title: { zh: '安全', en: 'Security' },
    summary: {
      zh: '不是本人的交易、防骗、保护好账户。',
      en: 'Transactions you did not make, scams, and keeping your account safe.',
    },
  },
  support: {
    title: { zh: '自查与客服', en: 'Self-check and support' },
    summary: {
      zh: '先自己查一遍，再带着材料找客服。',
      en: 'Check it yourself in order, then contact support with what they need.',
    },
  },
};

export type Category = keyof typeof categories;
