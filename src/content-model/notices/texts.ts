import type { PlacedText } from '../flows/texts.ts';
import type { NoticeData } from './schema.ts';

/** Returns every text of a notice; empty without a notice. */
export const listNoticeTexts = (notice: NoticeData | undefined): PlacedText[] =>
  notice
    ? [
        { text: notice.title, place: ['title'] },
        ...(notice.text ? [{ text: notice.text, place: ['text'] }] : []),
      ]
    : [];
