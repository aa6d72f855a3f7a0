import type { Localised } from '../locales.ts';

/** What stands around notices. Their own words are in `content/notices/` and in the status file. */
export interface NoticeMessages {
  /** Name of the place where notices stand, for screen readers. */
  readonly label: string;
  readonly severity: Readonly<Record<'critical' | 'warning' | 'info', string>>;
  /** From when to when it holds. */
  readonly time: string;
  /** Before a link. */
  readonly readOn: string;
}

export const noticeMessages = {
  zh: {
    label: '公告',
    severity: { critical: '故障', warning: '可能受影响', info: '通知' },
    time: '{start}起，预计{end}结束（{zone}）',
    readOn: '该怎么办：',
  },
  en: {
    label: 'Notices',
    severity: { critical: 'Outage', warning: 'Disruption', info: 'Notice' },
    time: 'From {start}. Expected to end {end} ({zone}).',
    readOn: 'What to do: ',
  },
} as const satisfies Localised<NoticeMessages>;
