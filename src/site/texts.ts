import type { Localised } from '../languages/locale.ts';

/**
 * What pages say about this product beside the words of the interface, which are the same for every product
 * (src/i18n/messages/).
 */
export const texts = {
  /** Below the question of the home page: how to ask, with an example. */
  homeLead: {
    zh: '用你自己的话写，比如“提现三天了还没到”。',
    en: 'Use your own words, such as “my withdrawal still isn’t here”.',
  },
  /** Above the articles that the home page lists first. */
  urgentLead: {
    zh: '钱或账户出了问题，从这里开始。',
    en: 'If something is wrong with your money or your account, start here.',
  },
  /** The heading of the same articles in the handbook. */
  handbookUrgent: {
    zh: '钱可能有危险，先看这几篇',
    en: 'If your money may be at risk, read these first',
  },
  /** What guided troubleshooting is, for search engines. */
  troubleshooter: {
    zh: '回答几个简单的问题，就知道先查什么、要等多久、什么时候联系OKPay客服。',
    en: 'Answer a few simple questions to find out what to check first, how long it takes, and when to contact OKPay support.',
  },
} as const satisfies Record<string, Localised>;
