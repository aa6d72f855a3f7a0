import type { Situation } from '~/product/situation.ts';

/** What readers come with most often. */
export const situations: readonly Situation[] = [
  {
    icon: 'return',
    text: { zh: '退件还没到', en: 'My return hasn’t arrived' },
    flow: 'return-not-arrived',
  },
  {
    icon: 'parcel',
    text: { zh: '包裹没到', en: 'My parcel hasn’t arrived' },
    flow: 'parcel-not-arrived',
  },
  {
    icon: 'tag',
    text: { zh: '面单打不出来', en: 'My label doesn’t print' },
    article: 'label-failed',
  },
  {
    icon: 'shield-alert',
    text: { zh: '有包裹不是我寄的', en: 'There’s a parcel I didn’t send' },
    flow: 'not-me',
    isUrgent: true,
  },
];
