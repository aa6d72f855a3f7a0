import { lockFile } from '../../../content-model/lock/lock.ts';
import { isWhole } from '../../../content-model/lock/published.ts';
import { describeAdditions, updateLock } from '../../../content-model/lock/update-lock.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { formatFirst } from '../../message-parts.ts';
import type { Problem } from '../../rule.ts';
import { checkCategoryAddress } from './category-address.ts';
import { checkPublishedCodeMissing } from './published-code-missing.ts';
import { checkPublishedFlowMissing } from './published-flow-missing.ts';
import { checkPublishedIdMissing } from './published-id-missing.ts';
import { checkPublishedReused } from './published-reused.ts';
import { checkPublishedSectionMissing } from './published-section-missing.ts';

/** Problems that prevent an update of the lock. */
const obstacles = [
  checkCategoryAddress,
  checkPublishedIdMissing,
  checkPublishedFlowMissing,
  checkPublishedCodeMissing,
  checkPublishedSectionMissing,
  checkPublishedReused,
];

/** Finds new articles, codes, headings, categories and aliases that are not in the lock. */
export function checkLockOutdated(content: Content): Problem[] {
  const { published } = content;
  const lock = content.lockFile?.data;
  if (!lock || published.articles.size === 0 || !isWhole(published)) return [];
  const updated = updateLock(lock, published);
  const { categories, retiredCategories } = updated;
  // Locks of before they had categories get them with the next update, whatever it is for.
  const before = lock.categories.size > 0 ? lock : { ...lock, categories, retiredCategories };
  const added = describeAdditions(before, updated);
  if (added.length === 0 || obstacles.some((check) => check(content).length > 0)) return [];
  return [
    {
      file: lockFile,
      message: `The lock lacks new links: ${formatFirst(added)}.`,
      fix: 'Add it with: npm run links -- update',
    },
  ];
}
