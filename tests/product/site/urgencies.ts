import type { Urgency } from '~/product/urgency.ts';

/** The urgencies of problems, most urgent first. */
export const urgencies = {
  'parcel-at-risk': {
    name: { zh: '包裹要紧', en: 'Parcel at risk' },
    act: 'now',
  },
  stuck: {
    name: { zh: '卡住了', en: 'Can’t go on' },
    act: 'later',
  },
  calm: {
    name: { zh: '不着急', en: 'Can wait' },
    act: 'any-time',
  },
} as const satisfies Record<string, Urgency>;
