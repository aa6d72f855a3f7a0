import type { Localised } from '../locales.ts';

const zh = {
  /** Name of the place where notices stand, for screen readers. */
  label: '公告',
  severity: { critical: '故障', warning: '可能受影响', info: '通知' },
  /** From when to when it holds. */
  time: '{start}起，预计{end}结束（{zone}）',
  /** Before a link. */
  readOn: '该怎么办：',
};

const en: typeof zh = {
  label: 'Notices',
  severity: { critical: 'Outage', warning: 'Disruption', info: 'Notice' },
  time: 'From {start}. Expected to end {end} ({zone}).',
  readOn: 'What to do: ',
};

/** What stands around notices. Their own words are in `content/notices/` and in the status file. */
export const noticeMessages: Localised<typeof zh> = { zh, en };
