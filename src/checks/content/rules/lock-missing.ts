import { lockFile } from '../../../content-model/lock/lock.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { createFinding, type Finding } from '../../finding.ts';

/** Finds content without a lock: a link that is lost there is lost without a word. */
export function checkLockMissing(content: Content): Finding[] {
  if (content.lockFile || content.published.articles.size === 0) return [];
  return [
    createFinding(
      'lock-missing',
      { file: lockFile },
      {
        message: `There is no ${lockFile}, so nothing protects the links that are published.`,
        fix: 'Write it with: npm run links -- update',
      },
    ),
  ];
}
