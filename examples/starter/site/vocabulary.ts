import type { SynonymGroup } from '~/product/synonym-group.ts';

/** The words that readers use for this product, in groups of one meaning. May be empty. */
export const synonymGroups: Readonly<Record<string, SynonymGroup>> = {
  dark: { zh: '不亮|没光|黑的', en: 'dark | no light | dead' },
  flicker: { zh: '闪|忽明忽暗|抖', en: 'flicker* | blink* | flash*' },
};
