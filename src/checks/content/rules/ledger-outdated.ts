import { compareDates, datesFile } from '../../../content-model/dates/dates.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { previewDates } from '../../../content-model/dates/entry-hashes.ts';
import { createFinding, type Finding } from '../../finding.ts';

/** Most entries that are named; of the rest only the number is said. */
const shown = 5;

/** Finds entries that are new, say something else than the dates file knows, or are gone. */
export function checkLedgerOutdated(content: Content): Finding[] {
  const dates = content.datesFile?.dates;
  if (!dates || content.published.articles.size === 0) return [];
  const { added, changed, removed } = compareDates(dates, previewDates(dates, content));
  const differences = [
    ...added.map((name) => `${name} is new`),
    ...changed.map((name) => `${name} has changed`),
    ...removed.map((name) => `${name} is gone`),
  ];
  if (differences.length === 0) return [];
  const rest = differences.length > shown ? `; and ${differences.length - shown} more` : '';
  return [
    createFinding(
      'ledger-outdated',
      { file: datesFile },
      {
        message: `The dates file is behind the content: ${differences.slice(0, shown).join('; ')}${rest}.`,
        fix: 'Bring it up to date with: npm run dates',
      },
    ),
  ];
}
