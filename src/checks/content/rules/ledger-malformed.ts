import { findConflictSides } from '../../../content-model/dates/conflict-sides.ts';
import { datesFile } from '../../../content-model/dates/dates.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';

/** Finds a dates file that cannot be read, for example after a merge. */
export function checkLedgerMalformed({ datesFile: file }: Content): Problem[] {
  if (!file) return [];
  const fix = findConflictSides(file.text)
    ? 'Run: npm run make -- dates. It reads both sides of the merge.'
    : 'Fix it, or restore the file as it was last published; then run: npm run make -- dates';
  return file.problems.map(({ path, reason, line }) => ({
    file: datesFile,
    at: { line },
    message: `${path.length > 0 ? `\`${path.map(String).join('.')}\`` : 'The dates file'} ${reason}.`,
    fix,
  }));
}
