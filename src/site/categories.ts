import type { CategoryText } from '../product/category.ts';

/** The problem categories, in display order. */
export const categories: Readonly<Record<string, CategoryText>> = {
  deposits: {
    icon: 'money-in',
    title: { zh: '充值', en: 'Deposits' },
    summary: {
      zh: '充值失败、扣了钱却找不到、还在处理中。',
      en: 'A deposit failed, is missing although you paid, or is still being processed.',
    },
  },
  withdrawals: {
    icon: 'money-out',
    title: { zh: '提现', en: 'Withdrawals' },
    summary: {
      zh: '提现还没到，或者失败、被退回。',
      en: 'A withdrawal is late, failed or was sent back.',
    },
  },
  payments: {
    icon: 'card',
    title: { zh: '付款与交易', en: 'Payments and records' },
    summary: {
      zh: '付款失败、付错人、银行拒绝、到账少了、没收到货、记录不对、退款、到账时间。',
      en: 'A payment failed, was declined, went to the wrong person or arrived incomplete; goods, records, refunds, times.',
    },
  },
  'account-access': {
    icon: 'lock',
    title: { zh: '账户登录', en: 'Getting into your account' },
    summary: {
      zh: '登录不了、账户被锁定或冻结、手机丢了或换了、身份验证。',
      en: 'You can’t sign in, your account is locked or frozen, your phone is lost or new, or you have to verify your identity.',
    },
  },
  'account-settings': {
    icon: 'settings',
    title: { zh: '账户设置', en: 'Account settings' },
    summary: {
      zh: '修改邮箱和手机号，管理银行卡，注销账户。',
      en: 'Change your email, phone number or bank card, or close your account.',
    },
  },
  security: {
    icon: 'shield',
    title: { zh: '安全', en: 'Security' },
    summary: {
      zh: '被骗了、不是你做的交易、辨别真假客服、保护账户。',
      en: 'You’ve been scammed, a transaction isn’t yours, support may be fake, or you want to protect your account.',
    },
  },
  support: {
    icon: 'contact',
    title: { zh: '自查与客服', en: 'Self-check and support' },
    summary: {
      zh: '怎么找客服，没人回复怎么办，联系前先查什么。',
      en: 'How to contact support, what to do if nobody answers, and what to check first.',
    },
  },
};
