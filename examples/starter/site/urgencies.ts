import type { Urgency } from '~/product/urgency.ts';

/** The urgencies of problems, most urgent first: the display order of articles. */
export const urgencies: Readonly<Record<string, Urgency>> = {
  stopped: {
    name: { zh: '完全不能用', en: 'Can’t be used' },
    act: 'now',
  },
  usable: {
    name: { zh: '还能用', en: 'Still works' },
    act: 'any-time',
  },
};
