import type { Situation } from '~/product/situation.ts';

/** What readers come with most often, in display order. Empty, the home page lists the flows. */
export const situations: readonly Situation[] = [
  { icon: 'lamp', text: { zh: '灯不亮', en: 'The lamp stays dark' }, flow: 'no-light' },
  {
    icon: 'settings',
    text: { zh: '灯光一闪一闪', en: 'The light flickers' },
    article: 'light-flickers',
  },
];
