import type { CategoryText } from '~/product/category.ts';

/** The problem categories, in display order. */
export const categories: Readonly<Record<string, CategoryText>> = {
  light: {
    icon: 'lamp',
    title: { zh: '灯光', en: 'Light' },
    summary: {
      zh: '灯一直不亮，或者灯光一闪一闪的，先看这里。',
      en: 'The lamp stays dark, or its light flickers.',
    },
  },
  help: {
    icon: 'help',
    title: { zh: '帮助与联系', en: 'Help and contact' },
    summary: {
      zh: '从哪里开始，怎么联系我们，要准备什么。',
      en: 'Where to start, how to contact us, and what to prepare.',
    },
  },
};
