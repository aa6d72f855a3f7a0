import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';
import { reportMissingTexts } from '../missing-texts.ts';

/** Finds texts of notices that lack a language in which the site has articles. */
export const checkNoticeTextMissing = (content: Content): Problem[] =>
  content.notices.files.flatMap((file) => {
    const { title, text } = file.data ?? {};
    const texts = [
      ...(title ? [{ text: title, place: ['title'] }] : []),
      ...(text ? [{ text, place: ['text'] }] : []),
    ];
    return reportMissingTexts(content, file, {
      texts,
      why: 'a notice is for readers of every language',
    });
  });
