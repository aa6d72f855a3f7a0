import { datesFile } from '../../../content-model/dates/dates.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';

/** Finds content without a dates file: its pages cannot show when they were published or changed. */
export function checkLedgerMissing(content: Content): Problem[] {
  if (content.datesFile || content.published.articles.size === 0) return [];
  return [
    {
      file: datesFile,
      message: `There is no ${datesFile}, so no page shows when it was published or changed, and there are no feeds.`,
      fix: 'Write it with: npm run make -- dates',
    },
  ];
}
