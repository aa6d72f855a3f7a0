import { resolve } from 'node:path';
import type { KeepTree } from '../content-model/reading/body.ts';
import { checkContent } from '../checks/content/check-content.ts';
import { hasErrors } from '../checks/finding.ts';
import { formatFindings } from '../checks/format-findings.ts';

/** Checks a content directory, prints what is wrong, and returns whether a build may go on. */
export function reportContent(directory: string, keep?: KeepTree): boolean {
  const findings = checkContent(resolve(directory), keep);
  const failed = hasErrors(findings);
  if (findings.length > 0) {
    const report = formatFindings(findings, directory);
    if (failed) console.error(`${report}\n\nNothing was built.`);
    else console.warn(report);
  }
  return !failed;
}
