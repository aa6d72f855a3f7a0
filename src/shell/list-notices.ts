import { localiseNotice, touches, type Notice } from '../guided/notices/notice.ts';
import { getNotices } from '../notice-store.ts';
import type { HelpPage } from './page.ts';

/** Returns the notices that touch a page and have words in its language, the most pressing first. */
export const listNotices = ({ subject, locale }: Pick<HelpPage, 'subject' | 'locale'>): Notice[] =>
  subject === undefined
    ? []
    : getNotices().filter(
        (notice) => touches(notice, subject) && localiseNotice(notice, locale) !== undefined,
      );
