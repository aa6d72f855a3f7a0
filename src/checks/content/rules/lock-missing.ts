import { lockFile } from '../../../content-model/lock/lock.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';

/** Finds content without a lock: a published link could break unnoticed. */
export function checkLockMissing(content: Content): Problem[] {
  if (content.lockFile || content.published.articles.size === 0) return [];
  return [
    {
      file: lockFile,
      message: `There is no ${lockFile}, so published links are not protected.`,
      fix: 'Write it with: npm run links -- update',
    },
  ];
}
