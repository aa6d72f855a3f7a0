import type { CategoryText } from '~/product/category.ts';

/** The problem categories, in display order. No article is in the last one. */
export const categories = {
  parcels: {
    icon: 'parcel',
    title: { zh: '寄件', en: 'Parcels' },
    summary: {
      zh: '寄件失败、邮票用了没寄出、还在路上。',
      en: 'A parcel that was refused, was paid but not sent, or is still on its way.',
    },
  },
  returns: {
    icon: 'return',
    title: { zh: '退件', en: 'Returns' },
    summary: {
      zh: '退件迟迟不到，或者被拒收、取消。',
      en: 'A return that is late, refused, cancelled or sent back.',
    },
  },
  labels: {
    icon: 'tag',
    title: { zh: '面单与记录', en: 'Labels and records' },
    summary: {
      zh: '面单出了错、记录不对、页面报错、寄送时间和补寄。',
      en: 'Labels that failed, records that look wrong, error screens, times and replacements.',
    },
  },
  'sign-in': {
    icon: 'lock',
    title: { zh: '账户登录', en: 'Getting into your account' },
    summary: {
      zh: '登录不了、账户被锁或被冻结、身份验证。',
      en: 'Cannot sign in, account locked or frozen, identity checks.',
    },
  },
  profile: {
    icon: 'settings',
    title: { zh: '个人资料', en: 'Your profile' },
    summary: {
      zh: '修改邮箱、手机号码和收件地址。',
      en: 'Change your e-mail, phone number and address.',
    },
  },
  safety: {
    icon: 'shield',
    title: { zh: '安全', en: 'Safety' },
    summary: {
      zh: '不是本人寄的包裹、防骗、保护好账户。',
      en: 'Parcels you did not send, tricks, and keeping your account safe.',
    },
  },
  'help-desk': {
    icon: 'contact',
    title: { zh: '自查与客服', en: 'Self-check and support' },
    summary: {
      zh: '先自己查一遍，再带着材料找客服。',
      en: 'Check it yourself in order, then contact support with what they need.',
    },
  },
  guides: {
    title: { zh: '使用指南', en: 'Guides' },
    summary: { zh: '第一次寄包裹怎么做。', en: 'How to send your first parcel.' },
  },
} as const satisfies Record<string, CategoryText>;
