import type { Localised } from '~/i18n/locales.ts';

/** What pages say about this product beside the words of the interface. */
export const texts = {
  homeLead: {
    zh: '用你自己的话说说看，比如“包裹三天了还没到”。',
    en: 'Say it in your own words, such as “my parcel still isn’t here”.',
  },
  handbookUrgent: {
    zh: '包裹可能丢失，先看这几篇',
    en: 'Your parcel may be lost? Read these first',
  },
  troubleshooter: {
    zh: '回答几个简单的问题，找到你的情况：先查什么、要等多久、什么时候联系Posta客服。',
    en: 'Answer a few plain questions to find your case: what to check first, how long it takes, and when to contact Posta support.',
  },
} as const satisfies Record<string, Localised>;
