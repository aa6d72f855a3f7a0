import type { Urgency } from '../product/urgency.ts';

/** The urgencies of problems, most urgent first: the display order of articles. */
export const urgencies: Readonly<Record<string, Urgency>> = {
  'money-at-risk': {
    name: { zh: '涉及资金', en: 'Money at risk' },
    colour: 'danger',
    isListedFirst: true,
  },
  blocked: {
    name: { zh: '无法使用', en: 'Can’t use the account' },
    colour: 'caution',
    isListedFirst: true,
  },
  routine: {
    name: { zh: '一般问题', en: 'Everyday problem' },
    colour: 'note',
    isListedFirst: false,
  },
};

export type UrgencyId = keyof typeof urgencies;
