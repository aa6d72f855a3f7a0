import { datesFile } from '../../../content-model/dates/dates.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { createFinding, type Finding } from '../../finding.ts';

/** Finds content without a dates file: no page of it can say when it was published or changed. */
export function checkLedgerMissing(content: Content): Finding[] {
  if (content.datesFile || content.published.articles.size === 0) return [];
  return [
    createFinding(
      'ledger-missing',
      { file: datesFile },
      {
        message: `There is no ${datesFile}, so no page says when it was published or changed, and there are no feeds.`,
        fix: 'Write it with: npm run dates',
      },
    ),
  ];
}
