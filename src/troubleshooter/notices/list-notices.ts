import {
  localiseNotice,
  touches,
  type Notice,
  type Subject,
} from '../../content-model/notices/notice.ts';
import { getNotices } from '../../content-model/store/notice-store.ts';
import type { Locale } from '../../i18n/locales.ts';

/** Returns the notices that apply to a page and have a text in its language, the most severe first. */
export const listNotices = ({
  subject,
  locale,
}: {
  readonly subject?: Subject;
  readonly locale: Locale;
}): Notice[] =>
  subject === undefined
    ? []
    : getNotices().filter(
        (notice) => touches(notice, subject) && localiseNotice(notice, locale) !== undefined,
      );
