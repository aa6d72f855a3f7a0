import { site } from '../../site/config.ts';
import { fillText } from '../../i18n/fill-text.ts';
import type { Locale } from '../../i18n/locales.ts';
import { noticeMessages } from '../../i18n/messages/notice-messages.ts';
import { formatMoment, formatZone } from '../format-moment.ts';
import type { LocalNotice } from '../../content-model/notices/notice.ts';

/** What a notice says, in the words of a language. */
export interface NoticeWords {
  readonly severity: string;
  readonly title: string;
  readonly text?: string;
  /** From when to when, on the clocks of the place that the site counts by. */
  readonly time: string;
}

/** Returns the words of a notice: the same in a built page and where a script adds one. */
export function describeNotice(notice: LocalNotice, locale: Locale): NoticeWords {
  const { timeZone } = site.workingDays;
  const { severity, time } = noticeMessages[locale];
  const [start, end] = [Date.parse(notice.start), Date.parse(notice.end)];
  return {
    severity: severity[notice.severity],
    title: notice.title,
    ...(notice.text !== undefined && { text: notice.text }),
    time: fillText(time, {
      start: formatMoment(start, locale, timeZone),
      end: formatMoment(end, locale, timeZone),
      zone: formatZone(start, locale, timeZone),
    }),
  };
}
