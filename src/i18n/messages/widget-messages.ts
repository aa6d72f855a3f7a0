import type { Localised } from '../locales.ts';

const zh = {
  /** The button that opens the panel. */
  launcher: '帮助',
  title: '帮助',
  close: '关闭帮助',
  back: '返回',
  contact: '联系客服',
  loading: '正在加载…',
  failed: '没能加载。检查一下网络，再试一次。',
  retry: '再试一次',
  /** Leads to the help centre itself, in a tab of its own. */
  openSite: '帮助中心（新窗口）',
};

const en: typeof zh = {
  launcher: 'Help',
  title: 'Help',
  close: 'Close help',
  back: 'Back',
  contact: 'Contact support',
  loading: 'Loading…',
  failed: 'This could not load. Check your connection and try again.',
  retry: 'Try again',
  openSite: 'Help centre (new tab)',
};

/** What the widget says in other people's pages. A file of its own, because it travels with the widget. */
export const widgetMessages: Localised<typeof zh> = { zh, en };

export type WidgetMessages = typeof zh;
