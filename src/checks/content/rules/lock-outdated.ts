import { lockFile } from '../../../content-model/lock/lock.ts';
import { isWhole } from '../../../content-model/lock/published.ts';
import { describeAdditions, updateLock } from '../../../content-model/lock/update-lock.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { createFinding, type Finding } from '../../finding.ts';
import { checkPublishedCodeMissing } from './published-code-missing.ts';
import { checkPublishedFlowMissing } from './published-flow-missing.ts';
import { checkPublishedIdMissing } from './published-id-missing.ts';
import { checkPublishedReused } from './published-reused.ts';
import { checkPublishedSectionMissing } from './published-section-missing.ts';

/** Most additions that are named; of the rest only the number is said. */
const shown = 5;

/** Problems that prevent an update; they are reported first, and alone. */
const obstacles = [
  checkPublishedIdMissing,
  checkPublishedFlowMissing,
  checkPublishedCodeMissing,
  checkPublishedSectionMissing,
  checkPublishedReused,
];

/** Finds new articles, codes, headings and aliases that the lock does not hold yet. */
export function checkLockOutdated(content: Content): Finding[] {
  const { published } = content;
  const lock = content.lockFile?.lock;
  if (!lock || published.articles.size === 0 || !isWhole(published)) return [];
  const added = describeAdditions(lock, updateLock(lock, published));
  if (added.length === 0 || obstacles.some((check) => check(content).length > 0)) return [];
  const rest = added.length > shown ? `; and ${added.length - shown} more` : '';
  return [
    createFinding(
      'lock-outdated',
      { file: lockFile },
      {
        message: `The lock lacks what is about to be published: ${added.slice(0, shown).join('; ')}${rest}.`,
        fix: 'Add it with: npm run links -- update',
      },
    ),
  ];
}
