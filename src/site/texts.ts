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
  /** The heading of the most urgent articles in the handbook. */
  handbookUrgent: {
    zh: '钱或账户出了问题，先看这几篇',
    en: 'Something wrong with your money or account? Read these first',
  },
  /** What guided troubleshooting is, for search engines. */
  troubleshooter: {
    zh: '回答几个简单的问题，就知道先查什么、要等多久、什么时候联系OKPay客服。',
    en: 'Answer a few simple questions to find out what to check first, how long it takes, and when to contact OKPay support.',
  },
} as const satisfies Record<string, Localised>;
