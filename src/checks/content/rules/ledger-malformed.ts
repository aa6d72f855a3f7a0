import { findConflictSides } from '../../../content-model/dates/conflict-sides.ts';
import { datesFile } from '../../../content-model/dates/dates.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { createFinding, type Finding } from '../../finding.ts';

/** Finds a dates file that cannot be read, as a merge may leave it. */
export function checkLedgerMalformed({ datesFile: file }: Content): Finding[] {
  if (!file) return [];
  const fix = findConflictSides(file.text)
    ? 'Run: npm run dates. It reads both sides of the merge.'
    : 'Fix it, or restore the file as it was last published; then run: npm run dates';
  return file.problems.map(({ path, reason, line }) =>
    createFinding(
      'ledger-malformed',
      { file: datesFile, line },
      {
        message: `${path.length > 0 ? `\`${path.map(String).join('.')}\`` : 'The dates file'} ${reason}.`,
        fix,
      },
    ),
  );
}
