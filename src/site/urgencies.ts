import type { Urgency } from '../product/urgency.ts';

/** The urgencies of problems, most urgent first: the display order of articles. */
export const urgencies: Readonly<Record<string, Urgency>> = {
  'money-at-risk': {
    name: { zh: '马上处理', en: 'Act now' },
    act: 'now',
  },
  blocked: {
    name: { zh: '先查再联系', en: 'Check, then contact support' },
    act: 'later',
  },
  routine: {
    name: { zh: '不着急', en: 'No hurry' },
    act: 'any-time',
  },
};
