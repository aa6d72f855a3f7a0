import { listNoticeTexts } from '../../../content-model/notices/texts.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';
import { reportMissingTexts } from '../missing-texts.ts';

/** Finds texts that are missing in notices without all texts in any language. */
export const checkNoticeTextMissing = (content: Content): Problem[] =>
  content.notices.files.flatMap((file) =>
    reportMissingTexts(content, file, {
      texts: listNoticeTexts(file.data),
      why: 'a notice is for readers of every language',
      isComplete: false,
    }),
  );
