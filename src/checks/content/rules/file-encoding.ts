import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';
import { listUnreadable } from '../unreadable-files.ts';

/** Finds articles, flows and notices that are not UTF-8 text. */
export const checkFileEncoding = (content: Content): Problem[] =>
  listUnreadable(content, 'encoding').map(({ path }) => ({
    file: path,
    message: 'The file is not UTF-8 text, so its characters cannot be read.',
    fix: 'Save it as UTF-8 (it may be GBK or UTF-16).',
  }));
