import type { Content } from '../../../content-model/reading/content.ts';
import { textLimit } from '../../../content-model/reading/read-text.ts';
import type { Problem } from '../../rule.ts';
import { listUnreadable } from '../unreadable-files.ts';

/** Finds articles, flows and notices that are too large to read. */
export const checkFileTooLarge = (content: Content): Problem[] =>
  listUnreadable(content, 'size').map(({ path, why }) => ({
    file: path,
    message: `The file has ${why.seen} bytes; expected at most ${textLimit}, about 10,000 Chinese characters or 5,000 English words.`,
    fix: 'Split it into several articles or flows.',
  }));
