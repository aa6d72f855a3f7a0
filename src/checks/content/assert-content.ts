import { relative } from 'node:path';
import type { Content } from '../../content-model/reading/content.ts';
import { hasErrors } from '../finding.ts';
import { formatFindings } from '../format-findings.ts';
import { checkParsed } from './check-content.ts';

/** Content with errors: the message is the report of all findings. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}

/** Prints warnings about content; throws a {@link ContentError} if there are errors. */
export function assertContent(content: Content): void {
  const findings = checkParsed(content);
  if (findings.length === 0) return;
  // Relative to the working directory, so that editors and CI services find the file.
  const report = formatFindings(findings, relative('', content.directory));
  if (hasErrors(findings)) throw new ContentError(report);
  console.warn(report);
}
