import { relative } from 'node:path';
import type { Content } from '../../content-model/reading/content.ts';
import { hasErrors } from '../finding.ts';
import { formatFindings } from '../format-findings.ts';
import { announce } from '../../content-model/built-site/announce-data.ts';
import { checkParsed, listMistakes } from './check-content.ts';

/** Content with errors: the message is the report of all findings. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}

/** Prints warnings about content; throws a {@link ContentError} if there are errors. */
export function assertContent(content: Content): void {
  const findings = checkParsed(content);
  // Relative to the working directory, so that editors and CI services find the file.
  const format = (some: typeof findings) => formatFindings(some, relative('', content.directory));
  const mistakes = listMistakes(findings);
  announce('mistakes', mistakes.length > 0 ? format(mistakes) : '');
  if (findings.length === 0) return;
  const report = format(findings);
  if (hasErrors(findings)) throw new ContentError(report);
  console.warn(report);
}
