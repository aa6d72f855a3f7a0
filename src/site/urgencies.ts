import type { Urgency } from '../product/urgency.ts';

/** The urgencies of problems, most urgent first: the display order of articles. */
export const urgencies: Readonly<Record<string, Urgency>> = {
  'money-at-risk': {
    name: { zh: '马上处理', en: 'Act now' },
    colour: 'danger',
  },
  blocked: {
    name: { zh: '先查，到时联系', en: 'Check, then act' },
    colour: 'caution',
  },
  routine: {
    name: { zh: '不着急', en: 'No hurry' },
    colour: 'note',
  },
};
