import type { Localised } from '~/i18n/locales.ts';

/** What pages say about this product beside the words of the interface. */
export const texts = {
  homeLead: {
    zh: '用你自己的话说说看，比如“灯不亮”。',
    en: 'Say it in your own words, such as “no light”.',
  },
  handbookUrgent: { zh: '灯不能用？先看这几篇', en: 'Can’t use the lamp? Read these first' },
  troubleshooter: {
    zh: '回答几个简单的问题，找到灯的毛病：先查什么，什么时候联系我们。',
    en: 'Answer a few questions to find what is wrong with the lamp: what to check first, and when to contact us.',
  },
} as const satisfies Record<string, Localised>;
