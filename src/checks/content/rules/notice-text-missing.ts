import type { Content } from '../../../content-model/reading/content.ts';
import type { Finding } from '../../finding.ts';
import { reportMissingTexts } from '../missing-texts.ts';

const why = 'what is wrong concerns readers of every language';

/** Finds texts of notices that lack a language in which the site has articles. */
export const checkNoticeTextMissing = (content: Content): Finding[] =>
  content.notices.files.flatMap((file) => {
    const { title, text } = file.data ?? {};
    const texts = [
      ...(title ? [{ text: title, place: ['title'] }] : []),
      ...(text ? [{ text, place: ['text'] }] : []),
    ];
    return reportMissingTexts(content, file, { rule: 'notice-text-missing', texts, why });
  });
