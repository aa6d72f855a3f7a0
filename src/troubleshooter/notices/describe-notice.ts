import { site } from '../../site/config.ts';
import { fillText } from '../../i18n/fill-text.ts';
import type { Locale } from '../../i18n/locales.ts';
import { noticeMessages } from '../../i18n/messages.ts';
import { formatMoment, formatZone } from '../format-moment.ts';
import type { LocalNotice } from '../../content-model/notices/notice.ts';

/** The texts of a notice in a language. */
interface NoticeWords {
  readonly severity: string;
  readonly title: string;
  readonly text?: string;
  /** Start and end, in the time zone of the site's working days. */
  readonly time: string;
}

/** Returns the texts of a notice, both for built pages and for the script that adds notices. */
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
