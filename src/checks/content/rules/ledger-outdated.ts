import { compareDates, datesFile } from '../../../content-model/dates/dates.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { previewDates } from '../../../content-model/dates/entry-hashes.ts';
import { formatFirst } from '../../message-parts.ts';
import type { Problem } from '../../rule.ts';

/** Finds entries that are new, changed or gone since the dates file was written. */
export function checkLedgerOutdated(content: Content): Problem[] {
  const dates = content.datesFile?.data;
  if (!dates || content.published.articles.size === 0) return [];
  const { added, changed, removed } = compareDates(dates, previewDates(dates, content));
  const differences = [
    ...added.map((name) => `${name} is new`),
    ...changed.map((name) => `${name} has changed`),
    ...removed.map((name) => `${name} is gone`),
  ];
  if (differences.length === 0) return [];
  return [
    {
      file: datesFile,
      message: `The dates file is out of date: ${formatFirst(differences)}.`,
      fix: 'Update it with: npm run make -- dates',
    },
  ];
}
