import type { Urgency } from '~/product/urgency.ts';

/** The urgencies of problems, most urgent first. */
export const urgencies = {
  'parcel-at-risk': {
    name: { zh: '包裹要紧', en: 'Parcel at risk' },
    colour: 'danger',
  },
  stuck: {
    name: { zh: '卡住了', en: 'Can’t go on' },
    colour: 'caution',
  },
  calm: {
    name: { zh: '不着急', en: 'Can wait' },
    colour: 'note',
  },
} as const satisfies Record<string, Urgency>;
